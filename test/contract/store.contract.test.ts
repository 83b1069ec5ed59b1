import { describeEngines } from "./describe-engines.js";
import { pathsContract } from "./paths.contract.js";
import { readsContract } from "./reads.contract.js";
import { valuesContract } from "./values.contract.js";
import { writesContract } from "./writes.contract.js";

describeEngines("values", valuesContract);
describeEngines("reads", readsContract);
describeEngines("writes", writesContract);
describeEngines("paths", pathsContract);
