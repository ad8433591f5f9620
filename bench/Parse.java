import java.io.IOException;
import java.nio.file.Path;
import org.peerage.cli.files.Definitions;
import org.peerage.cli.files.Folder;
import org.peerage.parse.Parser;

/** Parses every definition of an estate and does nothing more: what a check is measured against. */
final class Parse {

  private Parse() {}

  public static void main(String[] args) throws IOException {
    Definitions definitions = new Folder(Path.of(args[0]).toRealPath()).definitions();
    int findings = 0;
    for (String path : definitions.paths()) {
      findings += Parser.parse(definitions.read(path).orElseThrow()).diagnostics().size();
    }
    System.out.println(findings + " findings");
  }
}
