package org.peerage.emit.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.dns.SerialNumber;
import org.peerage.dns.SerialPolicy;
import org.peerage.dns.Zone;
import org.peerage.dns.Zones;
import org.peerage.emit.Artifact;
import org.peerage.source.SourceText;

/** From the text of a definition to zones and files, as a build has it. */
final class Definitions {

  /** Two peers, in two views. */
  static final String EDGE =
      """
      cluster edge {
        product = expressway-e
        version = X8.9
        name = video.example.com
        peer expe1 {
          host-name = expe1
          domain = example.com
          external-lan-interface = lan2
          lan1 { address = [10.0.10.2/24, 2001:db8:10::2/64] }
          lan2 { address = [10.0.20.2/24, 2001:db8:20::2/64]  static-nat = 192.0.2.11 }
        }
        peer expe2 { host-name = expe2  domain = example.com  lan1 { address = 192.0.2.12/28 } }
      }
      """;

  private Definitions() {}

  static List<Zone> zones(String definition) {
    try {
      var resolved = Compilation.of(ProjectFiles.of(new SourceText("test.peerage", definition)));
      assertEquals(List.of(), resolved.diagnostics());
      return Zones.of(resolved.value());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Artifact> files(List<Zone> zones) {
    var emitted = ZoneEmitter.emit(zones, committed(1_780_000_000L));
    assertEquals(List.of(), emitted.diagnostics());
    return emitted.value();
  }

  /** Zone files alone, the definitions committed at that second. */
  static DnsRequest committed(long second) {
    var commit = Optional.of(SerialNumber.ofEpochSecond(second));
    return new DnsRequest(
        new SerialPolicy.Known(commit, Optional.empty()), Optional.empty(), List.of());
  }

  static String text(Artifact file) {
    try {
      var out = new StringWriter();
      file.content().writeTo(out);
      return out.toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
