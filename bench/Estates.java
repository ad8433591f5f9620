import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes an estate of many clusters of four peers, about 2,700 bytes each, that has no finding. The
 * same number gives the same bytes.
 *
 * <p>To be run as source: {@code java Estates.java CLUSTERS FOLDER [one-file]}. Two clusters in
 * three are Expressway-C for the inside. Every third is an Expressway-E with addresses of the
 * network kept for benchmarks (RFC 2544, appendix C.2.2) and a reverse zone: a hundred lines.
 */
final class Estates {

  /** Addresses kept for one cluster. */
  private static final int BLOCK = 8;

  private static final int FILES_OF_A_FOLDER = 500;

  private static final String CLUSTER =
      """
      # Site @N@: four peers, any two of which carry the load.

      profile @C@-peer(n, serial) {
          system-name    = "@C@-${n}"
          host-name      = "@C@-${n}"
          domain         = @D@
          platform       = vm-large
          serial-number  = $serial
          ethernet-speed = auto
          gateway        = host(@NET@, 6)
          dns-servers    = [@RESOLVER1@, @RESOLVER2@]
          ntp            = [ntp1.@D@, ntp2.@D@]
          time-zone      = Europe/London
          syslog syslog.@D@ { port = 514  transport = udp  format = bsd }
          lan1 { address = host(@NET@, $n) }
          # The name of the cluster, and the name of the peer, which the other peers check.
          certificate {
              cn     = video.@D@
              san    = [video.@D@, fqdn("@C@-${n}", @D@)]
              issuer = "Example Issuing CA 1"
          }
          trusted-cas = ["Example Issuing CA 1"]
      }

      cluster @C@ {
          product = @PRODUCT@
          version = @VERSION@
          name    = video.@D@
          primary = p1
          tls     = enforce
          purpose = [video-interoperability]

          h323 { mode = on  time-to-live = 60s }
          sip { mode = on  udp = off  tcp = on  tls = on }
      @PEERS@
      }

      system @C@-tms {
          kind    = tms
          version = 15.13
          manages = [@C@]
          node tms.@D@ { address = @RESOLVER2@ }
      }

      dns @D@ {
          view = @VIEW@
          soa { mname = ns1.@D@  rname = hostmaster.@D@  serial = 2026010101 }
          ns = [ns1.@D@, ns2.@D@]

          publish @C@ {
              services        = [sips, sip, h323ls, h323cs, h323rs]
              ttl             = 24h
              round-robin     = on
              round-robin-ttl = 60s
          }

          host ns1 { address = @RESOLVER1@ }
          host ns2 { address = @RESOLVER2@ }
          host ntp1 { address = @RESOLVER1@ }
          host ntp2 { address = @RESOLVER2@ }
          host syslog { address = @RESOLVER1@ }
      }
      """;

  private static final String REVERSE =
      """

      reverse @NET@ {
          view   = @VIEW@
          origin = @ORIGIN@
          soa { mname = ns1.@D@  rname = hostmaster.@D@  serial = 2026010101 }
          ns = [ns1.@D@, ns2.@D@]
      }
      """;

  private static final String PEER =
      """

          peer p@P@ {
              use @C@-peer(n = @P@, serial = @SERIAL@)
              option-keys {
                  @FEATURE@ = 116341@CODE@-1-@KEY1@
                  advanced-networking = 116341L00-1-@KEY2@
              }
          }
      """;

  private Estates() {}

  public static void main(String[] args) throws IOException {
    int clusters = Integer.parseInt(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    Files.writeString(folder.resolve(".peerage.yaml"), "# An estate made for measuring.\n");
    if (args.length > 2) {
      try (Writer out = Files.newBufferedWriter(folder.resolve("estate.peerage"))) {
        for (int i = 1; i <= clusters; i++) {
          out.write(cluster(i));
        }
      }
      return;
    }
    for (int i = 1; i <= clusters; i++) {
      Path group = folder.resolve("group%02d".formatted(i / FILES_OF_A_FOLDER));
      Files.writeString(Files.createDirectories(group).resolve(name(i) + ".peerage"), cluster(i));
    }
  }

  private static String cluster(int i) {
    boolean edge = i % 3 == 0;
    int network = (edge ? 198 << 24 | 18 << 16 : 10 << 24) + i * BLOCK;
    var peers = new StringBuilder();
    for (int p = 1; p <= 4; p++) {
      int serial = 0x52000000 + i * BLOCK + p;
      peers.append(
          PEER.replace("@P@", "" + p)
              .replace("@SERIAL@", "%08X".formatted(serial))
              .replace("@FEATURE@", edge ? "traversal-server   " : "interworking       ")
              .replace("@CODE@", edge ? "E00" : "G00")
              .replace("@KEY1@", "%08X".formatted(serial * 0x9E3779B1))
              .replace("@KEY2@", "%08X".formatted(serial * 0x85EBCA77)));
    }
    return (CLUSTER + (edge ? REVERSE : ""))
        .replace("@PEERS@\n", peers)
        .replace("@N@", "" + i)
        .replace("@C@", name(i))
        .replace("@D@", name(i) + ".example")
        .replace("@PRODUCT@", edge ? "expressway-e" : "expressway-c")
        .replace("@VERSION@", i % 2 == 0 ? "X8.9" : "X8.11")
        .replace("@VIEW@", edge ? "external" : "internal")
        .replace("@NET@", dotted(network) + "/29")
        .replace("@ORIGIN@", origin(network))
        .replace("@RESOLVER1@", edge ? "203.0.113.53" : "192.168.0.53")
        .replace("@RESOLVER2@", edge ? "198.51.100.53" : "192.168.1.53");
  }

  private static String name(int i) {
    return "c%05d".formatted(i);
  }

  private static String dotted(int address) {
    return octet(address, 0) + "." + octet(address, 1) + "." + octet(address, 2) + "." + octet(address, 3);
  }

  /** The name of a classless reverse zone, as RFC 2317 section 4 has it. */
  private static String origin(int network) {
    int low = octet(network, 3);
    return (low + BLOCK - 1) + "-" + low + "." + octet(network, 2) + "." + octet(network, 1) + "."
        + octet(network, 0) + ".in-addr.arpa";
  }

  private static int octet(int address, int index) {
    return address >>> 24 - 8 * index & 255;
  }
}
