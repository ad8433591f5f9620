package org.peerage.platform;

import static org.peerage.value.Product.Family.CONDUCTOR;

import java.util.List;
import org.peerage.schema.Availability;

/** How Conductors protect what they say to each other, from XC2.4 on. */
public final class Ipsec {

  private static final Availability FROM_XC2_4 = Availability.EVERYWHERE.and(CONDUCTOR, ">=XC2.4");

  public static final Fact<String> ENCRYPTION = fact("AES-256", "CND-IPSEC-001");

  /** The guide adds "4096 bit" in brackets, which fits the Diffie-Hellman group and not SHA-256. */
  public static final Fact<String> AUTHENTICATION = fact("SHA-256", "CND-IPSEC-002");

  public static final Fact<String> IDENTITY =
      fact("IP address and pre-shared key", "CND-IPSEC-003");

  public static final Fact<String> KEY_EXCHANGE = fact("IKE main mode", "CND-IPSEC-004");

  public static final Fact<String> GROUP = fact("modp4096", "CND-IPSEC-005");

  private Ipsec() {}

  /** All of it, in the order a fact sheet shows it. */
  public static List<Fact<String>> facts() {
    return List.of(ENCRYPTION, AUTHENTICATION, KEY_EXCHANGE, GROUP, IDENTITY);
  }

  private static Fact<String> fact(String value, String id) {
    return new Fact<>(
        value,
        "",
        FROM_XC2_4,
        Source.of(Document.CONDUCTOR_XC3_0, "Appendix 1, IPSec communications", id));
  }
}
