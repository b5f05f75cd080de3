import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4jBuilders;

/** Runs the statements of Cypher files in a Neo4j of its own; prints each row as a line of JSON. */
public class RunCypher {
    /** Arguments: a work folder, the folder that LOAD CSV may read, then the files, whose statements end with ";". */
    public static void main(String[] args) throws Exception {
        var json = new ObjectMapper();
        var builder = Neo4jBuilders.newInProcessBuilder(Path.of(args[0]))
            .withDisabledServer()
            .withConfig(GraphDatabaseSettings.load_csv_file_url_root, Path.of(args[1]).toAbsolutePath());
        try (var neo4j = builder.build()) {
            for (int place = 2; place < args.length; place++) {
                for (String statement : Files.readString(Path.of(args[place])).split(";\\s*(?:\\n|$)")) {
                    try (var transaction = neo4j.defaultDatabaseService().beginTx()) {
                        var result = transaction.execute(statement);
                        while (result.hasNext()) System.out.println(json.writeValueAsString(result.next()));
                        transaction.commit();
                    }
                }
            }
        }
    }
}
