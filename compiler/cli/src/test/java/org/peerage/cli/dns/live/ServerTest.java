package org.peerage.cli.dns.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.peerage.cli.UsageException;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.dns.PublishedDns;
import org.peerage.source.SourceText;
import org.peerage.value.View;

/** What may stand behind {@code --server}. */
class ServerTest {

  private static final String ZONE =
      """
      dns example.com {
          view = internal
          host ns1 { address = 192.0.2.53 }
      }
      """;

  @Test
  void addressesAndPorts() throws IOException, UsageException {
    assertEquals("192.0.2.53 53 192.0.2.53", read("192.0.2.53"));
    assertEquals("192.0.2.53 53 192.0.2.53", read("192.0.2.53:53"));
    assertEquals("192.0.2.53 5353 192.0.2.53:5353", read("192.0.2.53:5353"));
    assertEquals("2001:db8::53 53 2001:db8::53", read("2001:db8::53"));
    assertEquals("2001:db8::53 53 2001:db8::53", read("[2001:DB8::53]"));
    assertEquals("2001:db8::53 5353 [2001:db8::53]:5353", read("[2001:db8:0::53]:5353"));
  }

  @Test
  void aNameIsLookedUpInTheDefinitions() throws IOException, UsageException {
    assertEquals("192.0.2.53 5353 ns1.example.com:5353", read("ns1.example.com:5353"));
    assertEquals(
        "the definitions have no address of ns2.example.com, and nobody else is asked for it;"
            + " give the address: --server 192.0.2.53",
        refused("ns2.example.com"));
  }

  @Test
  void whatIsNoServer() {
    for (String wrong : new String[] {"192.0.2.53:", "192.0.2.53:0", "192.0.2.53:65536", "a.b:x"}) {
      assertEquals("`" + wrong + "` has no port from 1 to 65535 behind its colon", refused(wrong));
    }
    for (String wrong : new String[] {"", "192.0.2.256", "[2001:db8::53", "a b", "1:2:3", "[]"}) {
      assertEquals(
          "--server takes an address or a declared name, and perhaps a port: 192.0.2.53,"
              + " [2001:db8::53]:5353; not `"
              + wrong
              + "`",
          refused(wrong));
    }
  }

  private static String refused(String given) {
    return assertThrows(UsageException.class, () -> read(given), given).getMessage();
  }

  private static String read(String given) throws IOException, UsageException {
    var estate = Compilation.of(ProjectFiles.of(new SourceText("a.peerage", ZONE))).value();
    Server server = Server.of(given, PublishedDns.of(estate), View.INTERNAL);
    return server.address() + " " + server.port() + " " + server.shown();
  }
}
