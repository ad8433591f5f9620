package org.peerage.platform;

import java.util.List;
import java.util.Optional;
import org.peerage.value.DnsService;
import org.peerage.value.Product;
import org.peerage.value.Version;
import org.peerage.value.WebProtocol;

/** What peers, call control and bridges have to reach of each other. */
public final class Ports {

  private static final String PEERS_APPENDIX = "Appendix 1: IP Ports and Protocols";
  private static final Version TLS_SINCE = Version.of("X8.8");
  private static final Version CONDUCTOR_WITH_SIGNALLING = Version.of("XC2.4");
  private static final Version CONDUCTOR_WITHOUT_SIGNALLING = Version.of("XC2.2");

  /** What is known of traffic to the Provisioning Extension of Cisco TMS: nothing. */
  public static final String TMSPE_UNKNOWN =
      "ports towards Cisco TMS Provisioning Extension are unknown: Appendix 1 of the Expressway"
          + " X8.9 cluster guide stops at that heading [EXP-PORT-007]";

  private static final List<Port> EXPRESSWAY_PEERS =
      List.of(
          expressway("cluster recovery over TLS", WireProtocol.TCP, 4371, "EXP-PORT-001")
              .fromEphemeral(),
          expressway("cluster communication over TLS", WireProtocol.TCP, 4372, "EXP-PORT-002")
              .fromEphemeral(),
          expressway("SIP signalling", WireProtocol.TCP, 5060, "EXP-PORT-003").of(DnsService.SIP),
          expressway("SIP signalling over TLS", WireProtocol.TCP, 5061, "EXP-PORT-003")
              .of(DnsService.SIPS),
          expressway(
                  "H.323 registration and location, bandwidth updates",
                  WireProtocol.UDP,
                  1719,
                  "EXP-PORT-003",
                  "EXP-PORT-004")
              .of(DnsService.H323LS),
          expressway("H.323 call signalling", WireProtocol.TCP, 1720, "EXP-PORT-003")
              .of(DnsService.H323CS));

  private static final List<Port> CONDUCTOR_PEERS_XC2_1 =
      List.of(
          isakmp(Document.CONDUCTOR_XC2_1, "Prerequisites"),
          ah(Document.CONDUCTOR_XC2_1, "Prerequisites"));

  private static final List<Port> CONDUCTOR_PEERS =
      List.of(
          isakmp(Document.CONDUCTOR_XC3_0, PEERS_APPENDIX),
          ah(Document.CONDUCTOR_XC3_0, PEERS_APPENDIX),
          conductor("SIP signalling", WireProtocol.TCP, 5060, "CND-PORT-003"),
          conductor("SIP signalling over TLS", WireProtocol.TCP, 5061, "CND-PORT-003"),
          conductor(
              "H.323 registration and location, bandwidth updates",
              WireProtocol.UDP,
              1719,
              "CND-PORT-003",
              "CND-PORT-004"),
          conductor("H.323 call signalling", WireProtocol.TCP, 1720, "CND-PORT-003"));

  private static final List<Port> EXPRESSWAY_SPARED =
      List.of(
          expressway("cluster recovery over TLS", WireProtocol.TCP, 4371, "EXP-PORT-006")
              .fromEphemeral(),
          expressway("cluster communication over TLS", WireProtocol.TCP, 4372, "EXP-PORT-006")
              .fromEphemeral());

  private static final List<Port> CONDUCTOR_SPARED =
      List.of(
          Port.of(
              "cluster communication",
              WireProtocol.UDP,
              4369,
              4380,
              Source.of(Document.CONDUCTOR_XC3_0, PEERS_APPENDIX, "CND-PORT-006")));

  private static final Port POLICY_SERVICE =
      Port.of(
          "policy service over HTTPS",
          WireProtocol.TCP,
          443,
          Source.of(Document.CONDUCTOR_XC3_0, "Prerequisites", "CND-PRE-010"));

  private static final Port BRIDGE_HTTP =
      Port.of(
          "conference bridge over HTTP",
          WireProtocol.TCP,
          80,
          Source.of(Document.CONDUCTOR_XC3_0, "Prerequisites", "CND-PRE-011"));

  private static final Port BRIDGE_HTTPS =
      Port.of(
          "conference bridge over HTTPS",
          WireProtocol.TCP,
          443,
          Source.of(Document.CONDUCTOR_XC3_0, "Prerequisites", "CND-PRE-011"));

  private Ports() {}

  /**
   * What each peer must reach of each other peer, both ways between each and every pair
   * [EXP-PORT-005, CND-PORT-005]. VCS is taken to follow the Expressway release of the same number.
   */
  public static Profile betweenPeers(Product.Family family, Version version) {
    if (family == Product.Family.CONDUCTOR) {
      if (version.atLeast(CONDUCTOR_WITH_SIGNALLING)) {
        return new Profile(CONDUCTOR_PEERS, Optional.empty());
      }
      return version.atLeast(CONDUCTOR_WITHOUT_SIGNALLING)
          ? new Profile(
              CONDUCTOR_PEERS_XC2_1,
              Optional.of(
                  "ports of XC2.1; the section was rewritten in December 2013 and lists SIP, H.323"
                      + " and UDP 1719 as well from XC2.4 at the latest"))
          : new Profile(CONDUCTOR_PEERS_XC2_1, Optional.empty());
    }
    return version.atLeast(TLS_SINCE)
        ? new Profile(EXPRESSWAY_PEERS, Optional.empty())
        : new Profile(
            List.of(),
            Optional.of(
                "before X8.8 cluster traffic was not TLS; the ports stand in the cluster guide of"
                    + " release "
                    + version));
  }

  /**
   * What the firewall rules on a peer itself must neither drop nor reject when it comes from
   * another peer [EXP-PORT-006, CND-PORT-006]. Empty where no guide says so.
   */
  public static List<Port> spared(Product.Family family, Version version) {
    if (family == Product.Family.CONDUCTOR) {
      return version.atLeast(CONDUCTOR_WITH_SIGNALLING) ? CONDUCTOR_SPARED : List.of();
    }
    return version.atLeast(TLS_SINCE) ? EXPRESSWAY_SPARED : List.of();
  }

  /** From every VCS peer to every Conductor its policy service names. */
  public static Port policyService() {
    return POLICY_SERVICE;
  }

  /** From every Conductor to a bridge, by the protocol the bridge is declared with. */
  public static Port bridge(WebProtocol protocol) {
    return switch (protocol) {
      case HTTP -> BRIDGE_HTTP;
      case HTTPS -> BRIDGE_HTTPS;
    };
  }

  private static Port expressway(String purpose, WireProtocol protocol, int port, String... ids) {
    return Port.of(
        purpose, protocol, port, Source.of(Document.EXPRESSWAY_X8_9, PEERS_APPENDIX, ids));
  }

  private static Port isakmp(Document guide, String section) {
    return Port.of(
        "key exchange (ISAKMP)",
        WireProtocol.UDP,
        500,
        Source.of(guide, section, "CND-PORT-001", "DOC-003"));
  }

  private static Port ah(Document guide, String section) {
    return new Port(
        "database synchronisation (IPsec AH)",
        WireProtocol.AH,
        Optional.empty(),
        false,
        Optional.empty(),
        Source.of(guide, section, "CND-PORT-002", "DOC-003"));
  }

  private static Port conductor(String purpose, WireProtocol protocol, int port, String... ids) {
    return Port.of(
        purpose, protocol, port, Source.of(Document.CONDUCTOR_XC3_0, PEERS_APPENDIX, ids));
  }

  /**
   * The rows for a release.
   *
   * @param note what a reader has to know of them; stands where they are not those of that very
   *     release
   */
  public record Profile(List<Port> ports, Optional<String> note) {}
}
