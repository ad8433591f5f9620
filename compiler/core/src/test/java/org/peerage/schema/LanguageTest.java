package org.peerage.schema;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.peerage.golden.GoldenFiles;

/** What {@code grammar/README.md} says of blocks and attributes is what the table in code says. */
class LanguageTest {

  private static final Path PAGE = Path.of("../../grammar/README.md");
  private static final String REFERENCE_BEGINS = "<!-- what follows is written by the tests -->\n";

  @Test
  void theReferenceIsCurrent() throws IOException {
    String text = Files.readString(PAGE);
    int reference = text.indexOf(REFERENCE_BEGINS);
    assertTrue(reference > 0, "grammar/README.md has no place for the reference");
    GoldenFiles.compare(
        PAGE, text.substring(0, reference) + REFERENCE_BEGINS + ReferencePage.text());
  }
}
