import { describeEngines } from "./describe-engines.js";
import { allEngines } from "./engines.js";
import { pathsContract } from "./paths.contract.js";
import { readsContract } from "./reads.contract.js";
import { valuesContract } from "./values.contract.js";
import { writesContract } from "./writes.contract.js";

describeEngines("values", valuesContract, allEngines);
describeEngines("reads", readsContract, allEngines);
describeEngines("writes", writesContract, allEngines);
describeEngines("paths", pathsContract, allEngines);
