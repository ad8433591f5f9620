package org.peerage.schema;

import java.time.Duration;
import java.util.List;
import org.peerage.schema.ScalarType.Target;
import org.peerage.value.Delivery;
import org.peerage.value.DnsService;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.NaptrFlags;
import org.peerage.value.NaptrTransport;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/** DNS: zones, what they publish, and single records. */
public final class Dns {

  public static final Attribute<View> VIEW =
      Attribute.of(
          "view",
          Types.choice(View.values()),
          "View",
          "Who may see the zone: one zone in one view [EXP-MRA-008].");
  public static final Attribute<Delivery> DELIVERY =
      Attribute.of(
          "delivery",
          Types.choice(Delivery.values()),
          "Delivery",
          "A whole zone, which is the default where soa stands, or a fragment to include.");
  public static final Attribute<List<Sourced<DomainName>>> NS =
      Attribute.of("ns", Types.list(Types.FQDN), "Name servers", "The name servers of the zone.");

  public static final Attribute<Duration> TTL = Shared.TTL;
  public static final Attribute<Integer> PRIORITY = Shared.PRIORITY;
  public static final Attribute<Integer> WEIGHT = Shared.WEIGHT;

  /** What several blocks share. Apart, so that no class waits for one that waits for it. */
  private static final class Shared {
    static final Attribute<Duration> TTL =
        Attribute.of("ttl", Types.TTL, "TTL", "How long answers may be kept.");
    static final Attribute<Integer> PRIORITY =
        Attribute.of(
            "priority",
            Types.integer("a priority", 0, 65535, "1"),
            "Priority",
            "Lowest first; equal in one cluster [EXP-SRV-021].");
    static final Attribute<Integer> WEIGHT =
        Attribute.of(
            "weight",
            Types.integer("a weight", 0, 65535, "1"),
            "Weight",
            "The share at equal priority [EXP-SRV-023].");

    private Shared() {}
  }

  /** The SOA record. */
  public static final class Soa {
    public static final Attribute<DomainName> MNAME =
        Attribute.of("mname", Types.FQDN, "MNAME", "The primary name server (RFC 1035 3.3.13).");
    public static final Attribute<DomainName> RNAME =
        Attribute.of("rname", Types.FQDN, "RNAME", "The mailbox of who is responsible.");
    public static final Attribute<String> SERIAL =
        Attribute.of(
            "serial",
            Types.SERIAL,
            "SERIAL",
            "from-commit, date, increment, or a number (RFC 1982 arithmetic).");
    public static final Attribute<Duration> REFRESH =
        Attribute.of("refresh", Types.TTL, "REFRESH", "How often secondaries look.")
            .orElse(Duration.ofHours(1));
    public static final Attribute<Duration> RETRY =
        Attribute.of("retry", Types.TTL, "RETRY", "How soon they try again.")
            .orElse(Duration.ofMinutes(15));
    public static final Attribute<Duration> EXPIRE =
        Attribute.of("expire", Types.TTL, "EXPIRE", "When they give up.")
            .orElse(Duration.ofDays(14));
    public static final Attribute<Duration> MINIMUM =
        Attribute.of("minimum", Types.TTL, "MINIMUM", "TTL of negative answers (RFC 2308).")
            .orElse(Duration.ofMinutes(5));

    public static final BlockKind KIND =
        BlockKind.of("soa", "SOA record", "What makes the zone a whole one.")
            .with(MNAME, RNAME, SERIAL, REFRESH, RETRY, EXPIRE, MINIMUM)
            .requiring(MNAME, RNAME, SERIAL);

    private Soa() {}
  }

  /** SRV and address records for a cluster, or for the nodes of a system. */
  public static final class Publish {
    public static final Attribute<List<Sourced<DnsService>>> SERVICES =
        Attribute.of(
            "services",
            Types.oneOrMore(Types.choice(DnsService.values())),
            "Services",
            "The SRV sets that are written [EXP-SRV-007 to EXP-SRV-012, EXP-MRA-001].");
    public static final Attribute<Boolean> ADDRESSES =
        Attribute.of(
                "addresses",
                Types.BOOL,
                "Addresses",
                "Whether A and AAAA records of the targets are written; off where another zone has"
                    + " them.")
            .orElse(true);
    public static final Attribute<Boolean> ROUND_ROBIN =
        Attribute.of(
                "round-robin",
                Types.BOOL,
                "Round robin",
                "Whether the cluster name gets the addresses of all peers [EXP-ENDP-011].")
            .orElse(false);
    public static final Attribute<Duration> ROUND_ROBIN_TTL =
        Attribute.of(
                "round-robin-ttl",
                Types.TTL,
                "Round robin TTL",
                "One minute or less [EXP-ENDP-015].")
            .orElse(Duration.ofSeconds(60));
    public static final Attribute<List<Sourced<NaptrTransport>>> NAPTR =
        Attribute.of(
            "naptr",
            Types.oneOrMore(Types.choice(NaptrTransport.values())),
            "NAPTR",
            "Whether NAPTR records rank the transports [EXP-NAPTR-008].");
    public static final Attribute<NaptrFlags> NAPTR_FLAGS =
        Attribute.of(
                "naptr-flags",
                Types.choice(NaptrFlags.values()),
                "NAPTR flags",
                "s, or se as the opt-in to Cisco's mark of the outside [EXP-NAPTR-017].")
            .orElse(NaptrFlags.S);
    public static final Attribute<DomainName> DOMAIN =
        Attribute.of(
            "domain",
            Types.FQDN,
            "Domain",
            "The owner domain of the SRV records, when it is not the cluster name.");

    public static final BlockKind KIND =
        BlockKind.of("publish", "publication", "SRV and address records of a cluster or system.")
            .labels(
                Types.reference(
                    "the label of a cluster or system", Target.CLUSTER_OR_SYSTEM, "edge"))
            .with(
                SERVICES,
                Shared.PRIORITY,
                Shared.WEIGHT,
                Shared.TTL,
                ADDRESSES,
                ROUND_ROBIN,
                ROUND_ROBIN_TTL,
                NAPTR,
                NAPTR_FLAGS,
                DOMAIN)
            .repeating();

    private Publish() {}
  }

  /** Single records. */
  public static final class Record {
    public static final Attribute<List<Sourced<IpAddress>>> ADDRESS =
        Attribute.of("address", Types.oneOrMore(Types.ADDRESS), "Address", "A and AAAA records.");
    public static final Attribute<String> TARGET =
        Attribute.of("target", Types.OWNER, "Target", "The name the alias stands for.");
    public static final Attribute<Integer> PORT =
        Attribute.of("port", Types.integer("a port", 0, 65535, "5061"), "Port", "The port.");
    public static final Attribute<List<Sourced<String>>> TARGETS =
        Attribute.of(
            "targets",
            Types.oneOrMore(Types.OWNER),
            "Targets",
            "Names of hosts; '.' says that the service is not offered (RFC 2782).");
    public static final Attribute<Integer> ORDER =
        Attribute.of("order", Types.integer("an order", 0, 65535, "10"), "Order", "Lowest first.");
    public static final Attribute<Integer> PREFERENCE =
        Attribute.of(
            "preference",
            Types.integer("a preference", 0, 65535, "100"),
            "Preference",
            "Decides at equal order.");
    public static final Attribute<String> FLAGS =
        Attribute.of("flags", Types.text(255), "Flags", "s, a, u, or nothing (RFC 3404 4.3).");
    public static final Attribute<String> SERVICE =
        Attribute.of("service", Types.text(255), "Service", "SIPS+D2T, E2U+sip and the like.");
    public static final Attribute<String> REGEXP =
        Attribute.of("regexp", Types.text(255), "Regexp", "The substitution (RFC 3402 3.2).");
    public static final Attribute<String> REPLACEMENT =
        Attribute.of("replacement", Types.OWNER, "Replacement", "The next name to look up.");
    public static final Attribute<String> VALUE =
        Attribute.of("value", Types.text(4096), "Value", "The record data as a zone file has it.");

    public static final BlockKind HOST =
        BlockKind.of("host", "host", "A and AAAA records of one name.")
            .labels(Types.OWNER)
            .with(ADDRESS, Shared.TTL)
            .requiring(ADDRESS)
            .repeating();
    public static final BlockKind ALIAS =
        BlockKind.of("alias", "alias", "A CNAME record.")
            .labels(Types.OWNER)
            .with(TARGET, Shared.TTL)
            .requiring(TARGET)
            .repeating();
    public static final BlockKind SRV =
        BlockKind.of("srv", "SRV set", "SRV records of one name.")
            .labels(Types.OWNER)
            .with(Shared.PRIORITY, Shared.WEIGHT, PORT, TARGETS, Shared.TTL)
            .requiring(TARGETS)
            .repeating();
    public static final BlockKind NAPTR =
        BlockKind.of("naptr", "NAPTR record", "One NAPTR record.")
            .labels(Types.OWNER)
            .with(ORDER, PREFERENCE, FLAGS, SERVICE, REGEXP, REPLACEMENT, Shared.TTL)
            .requiring(ORDER, PREFERENCE)
            .repeating();
    public static final BlockKind OTHER =
        BlockKind.of("record", "record", "A record of another type.")
            .labels(Types.OWNER, Types.RECORD_TYPE)
            .with(VALUE, Shared.TTL)
            .requiring(VALUE)
            .repeating();

    private Record() {}
  }

  /** One number of an ENUM zone; the scheme is added. */
  public static final class Number {
    public static final Attribute<String> SIP =
        Attribute.of("sip", Types.text(200), "SIP URI", "Result of E2U+sip [EXP-NAPTR-010].");
    public static final Attribute<String> SIPS =
        Attribute.of("sips", Types.text(200), "SIPS URI", "Result of E2U+sip with sips.");
    public static final Attribute<String> H323 =
        Attribute.of("h323", Types.text(200), "H.323 URI", "Result of E2U+h323 (RFC 3762).");
    public static final Attribute<String> MAILTO =
        Attribute.of("mailto", Types.text(200), "Mail", "Result of E2U+email:mailto (RFC 4355).");

    public static final BlockKind KIND =
        BlockKind.of("number", "number", "A number and the URIs it stands for.")
            .labels(Types.DIGITS)
            .with(SIP, SIPS, H323, MAILTO, Record.ORDER, Record.PREFERENCE, Shared.TTL);

    private Number() {}
  }

  public static final BlockKind ZONE =
      BlockKind.of("dns", "DNS zone", "One zone in one view, and what it publishes.")
          .labels(Types.ZONE)
          .with(VIEW, DELIVERY, NS, TTL)
          .requiring(VIEW)
          .holding(
              Soa.KIND,
              Publish.KIND,
              Record.HOST,
              Record.ALIAS,
              Record.SRV,
              Record.NAPTR,
              Record.OTHER);

  public static final BlockKind ENUM =
      BlockKind.of("enum", "ENUM zone", "Numbers and the URIs they stand for, digits reversed.")
          .labels(Types.ZONE)
          .with(VIEW, DELIVERY, NS, TTL)
          .requiring(VIEW)
          .holding(
              Soa.KIND,
              Number.KIND,
              Record.HOST,
              Record.ALIAS,
              Record.SRV,
              Record.NAPTR,
              Record.OTHER);

  public static final Attribute<DomainName> ORIGIN =
      Attribute.of(
          "origin", Types.ZONE, "Origin", "The name of a classless zone (RFC 2317 section 4).");

  public static final BlockKind REVERSE =
      BlockKind.of("reverse", "reverse zone", "PTR records of every address declared in a prefix.")
          .labels(Types.PREFIX)
          .with(VIEW, DELIVERY, NS, TTL, ORIGIN)
          .requiring(VIEW)
          .holding(Soa.KIND);

  private Dns() {}
}
