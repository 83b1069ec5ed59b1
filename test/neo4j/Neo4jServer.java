import java.nio.file.Path;
import java.util.HashMap;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.io.fs.FileUtils;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.CommunityBootstrapper;

/**
 * A Neo4j Community server that lives as long as its standard input stays open, so that it ends with the process
 * that started it, however that one ends. Arguments: the home folder, "keep" or "remove" (what becomes of that
 * folder at the end), then settings as name=value. Prints "bolt PORT" once Bolt listens.
 */
public class Neo4jServer {
  public static void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    var settings = new HashMap<String, String>();
    for (int index = 2; index < arguments.length; index++) {
      var setting = arguments[index].split("=", 2);
      settings.put(setting[0], setting[1]);
    }

    var server = new CommunityBootstrapper();
    int failure = server.start(home, settings);
    if (failure != 0) System.exit(failure);

    var system = (GraphDatabaseAPI) server.getDatabaseManagementService().database("system");
    var ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    System.out.println("bolt " + ports.getLocalAddress(ConnectorType.BOLT).getPort());

    while (System.in.read() != -1) {}
    server.stop();
    if (arguments[1].equals("remove")) FileUtils.deleteDirectory(home);
    System.exit(0);
  }
}
