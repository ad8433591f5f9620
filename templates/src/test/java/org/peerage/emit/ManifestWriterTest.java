package org.peerage.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestWriterTest {

  @Test
  void aManifestListsFilesWithTheirHashes() throws IOException {
    var out = new StringWriter();
    ManifestWriter.write(
        out,
        "0.1.0",
        "ab".repeat(32),
        List.of(new ManifestWriter.Entry("edge/say\"hi\".md", "cd".repeat(32))));
    assertEquals(
        """
        {
          "compiler" : "0.1.0",
          "definitions-sha256" : "%s",
          "files" : [
            {
              "path" : "edge/say\\"hi\\".md",
              "sha256" : "%s"
            }
          ]
        }
        """
            .formatted("ab".repeat(32), "cd".repeat(32)),
        out.toString());
  }
}
