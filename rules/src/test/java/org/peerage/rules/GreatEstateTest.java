package org.peerage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.lint.Linter;
import org.peerage.source.SourceText;

/** An estate so great that parts of it are looked at side by side. */
class GreatEstateTest {

  private static final int CLUSTERS = 600;

  private final Linter linter = new Linter(AllRules.list(), new YamlCatalogue());

  @Test
  void eachFileIsToldWhatItIsToldAlone() throws IOException {
    var texts = new ArrayList<SourceText>();
    var alone = new ArrayList<Diagnostic>();
    for (int i = 0; i < CLUSTERS; i++) {
      var text = new SourceText("c%03d.peerage".formatted(i), definition(i));
      texts.add(text);
      List<Diagnostic> found = check(text);
      assertFalse(found.isEmpty());
      alone.addAll(found);
    }
    var all = texts.toArray(SourceText[]::new);
    assertEquals(alone, check(all));
    assertEquals(alone, check(all));
  }

  /** Nothing that one of them says is about another. */
  private static String definition(int i) {
    return """
        cluster c%1$03d {
            product = expressway-e
            version = X8.11
            name    = c%1$03d
        }

        dns c%1$03d.example {
            view = external
            publish c%1$03d { services = [sips, sip] }
            srv _sips._tcp.c%1$03d.example { targets = [192.0.2.1] }
        }
        %2$s
        """
        .formatted(i, i % 7 == 0 ? "cluster {" : "");
  }

  private List<Diagnostic> check(SourceText... texts) throws IOException {
    return Compilation.of(ProjectFiles.of(texts), () -> linter, Optional.empty()).diagnostics();
  }
}
