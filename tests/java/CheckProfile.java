import java.io.File;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.io.RDFParserMetaData;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

/** Prints each way in which an ontology in Turtle leaves OWL 2 DL, one a line, then how many axioms were checked. */
class CheckProfile {
    public static void main(String[] files) throws Exception {
        var manager = OWLManager.createOWLOntologyManager();
        var strict = new OWLOntologyLoaderConfiguration()
            .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.THROW_EXCEPTION)
            .setStrict(false);
        var source = new FileDocumentSource(new File(files[0]), new TurtleDocumentFormat());
        var ontology = manager.loadOntologyFromOntologyDocument(source, strict);
        new OWL2DLProfile().checkOntology(ontology).getViolations().forEach(System.out::println);
        var parsed = (RDFParserMetaData) manager.getOntologyFormat(ontology).getOntologyLoaderMetaData().get();
        parsed.getUnparsedTriples().forEach(triple -> System.out.println("Triple without a place in OWL: " + triple));
        System.out.println(ontology.getAxiomCount() + " axioms");
    }
}
