package org.peerage.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.golden.GoldenFiles;
import org.peerage.rules.YamlCatalogue;
import org.peerage.source.SourceText;

/** What is printed as JSON against the schemas that readers are given. */
class JsonReportTest {

  private static final SourceText TEXT =
      new SourceText("edge.peerage", "cluster edge {\n    name = \"a\u001b\"\n}\n");

  @Test
  void findingsAreAsTheSchemaSays() throws IOException {
    var finding =
        Diagnostic.error("h323-off", TEXT.span(0, 12), "H.323 is off \u001b\u009b\u202e \"quoted\"")
            .marked("here")
            .label(TEXT.span(19, 23), "there")
            .note("why")
            .help("what")
            .about("edge")
            .fix(
                new Fix(
                    "write it",
                    List.of(new Edit(TEXT.span(14, 14), "\nh323 { mode = on }")),
                    Fix.Safety.SAFE));
    String json = json(List.of(finding));
    GoldenFiles.compare(Path.of("cases/report/finding.json"), json);
    assertEquals(List.of(), faults("findings-1", json));
  }

  @Test
  void nothingFoundIsADocumentToo() throws IOException {
    String json = json(List.of());
    assertEquals(
        "{\"version\":1,\"findings\":[],\"summary\":{\"errors\":0,\"warnings\":0,\"infos\":0}}\n",
        json);
    assertEquals(List.of(), faults("findings-1", json));
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
    String json = json(List.of()).replace("\"summary\"", "\"total\"");
    assertNotEquals(List.of(), faults("findings-1", json));
  }

  @Test
  void rulesAreAsTheSchemaSays() throws IOException {
    var catalogue = new YamlCatalogue();
    var rules = catalogue.ids().stream().map(id -> catalogue.find(id).orElseThrow()).toList();
    var out = new StringWriter();
    RuleListing.json(rules, out);
    assertEquals(List.of(), faults("rules-1", out.toString()));
  }

  private static String json(List<Diagnostic> findings) throws IOException {
    var out = new StringWriter();
    var report = new JsonReport(out);
    report.add(findings, new Texts(name -> name, Map.of(TEXT.name(), TEXT), findings));
    report.end();
    return out.toString();
  }

  private static List<Error> faults(String name, String json) throws IOException {
    String text = Files.readString(Path.of("schema", name + ".schema.json"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    return schema.validate(json, InputFormat.JSON);
  }
}
