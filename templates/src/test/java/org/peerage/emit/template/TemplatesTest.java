package org.peerage.emit.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.mustachejava.MustacheException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerage.emit.text.MarkdownText;

class TemplatesTest {

  private final Templates templates = new Templates("test", new MarkdownText());

  /** Not public, as views need not be. */
  record View(Literal cluster, List<Unit> peers) {
    /** What a template may not reach. */
    public String secret() {
      return "secret";
    }
  }

  record Unit(String name) {}

  private static final View VIEW =
      new View(new Literal("e|dge"), List.of(new Unit("expe_1"), new Unit("expe<2>")));

  @Test
  void everyValuePassesTheEscaper() throws IOException {
    var out = new StringWriter();
    templates.render("good", VIEW, out);
    assertEquals(
        """
        Peers of `e|dge`:
        - expe\\_1 of `e|dge`
          with expe\\_1
        - expe\\<2> of `e|dge`
          with expe\\<2>
        """,
        out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "raw",
        "ampersand",
        "misspelt",
        "misspelt-section",
        "method",
        "outside",
        "missing",
        "list",
        "no-such"
      })
  void whatIsNotStrictIsRefused(String name) {
    assertThrows(MustacheException.class, () -> templates.render(name, VIEW, new StringWriter()));
  }

  @Test
  void aFullDiskIsReportedAsSuch() {
    var full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int count) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    var failed = assertThrows(IOException.class, () -> templates.render("good", VIEW, full));
    assertEquals("no space left", failed.getMessage());
  }
}
