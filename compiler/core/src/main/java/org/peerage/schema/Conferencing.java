package org.peerage.schema;

import static org.peerage.value.Product.Family.CONDUCTOR;

import java.util.List;
import org.peerage.value.BridgeType;
import org.peerage.value.Host;
import org.peerage.value.IpAddress;
import org.peerage.value.Secret;
import org.peerage.value.Sourced;
import org.peerage.value.WebProtocol;

/** What a Conductor holds: Locations and conference bridges. */
public final class Conferencing {

  /** What the peers share of a Location. */
  public static final BlockKind LOCATION =
      BlockKind.of("location", "Location", "What the peers share of a Location.")
          .labels(Types.text(50))
          .with(CallRouting.DESCRIPTION)
          .on(Availability.on(CONDUCTOR));

  public static final Attribute<List<Sourced<IpAddress>>> AD_HOC =
      Attribute.of(
          "ad-hoc",
          Types.oneOrMore(Types.IPV4),
          "Ad hoc IP address",
          "The address this peer holds for ad hoc conferences [CND-PEER-020].");
  public static final Attribute<List<Sourced<IpAddress>>> RENDEZVOUS =
      Attribute.of(
          "rendezvous",
          Types.oneOrMore(Types.IPV4),
          "Rendezvous IP address",
          "The address this peer holds for rendezvous conferences [CND-PEER-020].");

  /** The addresses a peer holds for a Location. */
  public static final BlockKind PEER_LOCATION =
      BlockKind.of("location", "Location", "The addresses this peer holds for a Location.")
          .labels(Types.text(50))
          .with(AD_HOC, RENDEZVOUS)
          .on(Availability.on(CONDUCTOR));

  /** A conference bridge [CND-GEN-009, CND-PRE-011]. */
  public static final class ConferenceBridge {
    public static final Attribute<BridgeType> TYPE =
        Attribute.of("type", Types.choice(BridgeType.values()), "Type", "What the bridge is.");
    public static final Attribute<Host> ADDRESS =
        Attribute.of("address", Types.HOST, "IP address or FQDN", "Where the bridge is reached.");
    public static final Attribute<List<Sourced<WebProtocol>>> PROTOCOL =
        Attribute.of(
            "protocol",
            Types.oneOrMore(Types.choice(WebProtocol.values())),
            "Protocol",
            "HTTP, HTTPS or both.");
    public static final Attribute<String> USER =
        Attribute.of(
            "user", Types.text(128), "Conference bridge username", "The name used to connect.");
    public static final Attribute<Secret> PASSWORD =
        Attribute.of(
            "password",
            new SecretType(false),
            "Conference bridge password",
            "The password of that name.");

    public static final BlockKind KIND =
        BlockKind.of("conference-bridge", "conference bridge", "A bridge the Conductors drive.")
            .labels(Types.text(50))
            .with(TYPE, ADDRESS, PROTOCOL, USER, PASSWORD)
            .on(Availability.on(CONDUCTOR));

    private ConferenceBridge() {}
  }

  private Conferencing() {}
}
