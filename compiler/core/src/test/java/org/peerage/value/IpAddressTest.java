package org.peerage.value;

import static inet.ipaddr.AddressStringParameters.RangeParameters.NO_RANGE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.IncompatibleAddressException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our addresses and prefixes against a library that many others use. */
class IpAddressTest {

  /** The texts of RFC 4291 section 2.2 and dotted decimal, and no more than these. */
  private static final IPAddressStringParameters STRICT =
      new IPAddressStringParameters.Builder()
          .allowEmpty(false)
          .allowAll(false)
          .allowSingleSegment(false)
          .allowPrefix(false)
          .allowMask(false)
          .allowWildcardedSeparator(false)
          .getIPv4AddressParametersBuilder()
          .allow_inet_aton(false)
          .allowLeadingZeros(false)
          .allowBinary(false)
          .setRangeOptions(NO_RANGE)
          .getParentBuilder()
          .getIPv6AddressParametersBuilder()
          .allowZone(false)
          .allowEmptyZone(false)
          .allowBase85(false)
          .allowUnlimitedLeadingZeros(false)
          .allowBinary(false)
          .setRangeOptions(NO_RANGE)
          .getEmbeddedIPv4AddressParametersBuilder()
          .allow_inet_aton(false)
          .allowLeadingZeros(false)
          .allowBinary(false)
          .setRangeOptions(NO_RANGE)
          .getEmbeddedIPv4AddressParentBuilder()
          .getParentBuilder()
          .toParams();

  private static final int ROUNDS = 20_000;

  @Test
  void goodTextsAreReadAlike() {
    var random = new Random(7);
    for (int i = 0; i < ROUNDS; i++) {
      String text = random.nextBoolean() ? v4(random) : v6(random);
      assertAlike(text);
    }
  }

  @Test
  void spoiltTextsAreRefusedAlike() {
    var random = new Random(11);
    String strange = "0123456789abcdefABCDEFg:./%- x_*";
    for (int i = 0; i < ROUNDS; i++) {
      var text = new StringBuilder(random.nextBoolean() ? v4(random) : v6(random));
      for (int change = 0; change <= random.nextInt(3); change++) {
        int at = random.nextInt(text.length() + 1);
        char unit = strange.charAt(random.nextInt(strange.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.insert(at, unit);
          case 1 -> text.setCharAt(Math.min(at, text.length() - 1), unit);
          default -> text.deleteCharAt(Math.min(at, text.length() - 1));
        }
        if (text.isEmpty()) {
          text.append('0');
        }
      }
      assertAlike(text.toString());
    }
  }

  @Test
  void hostileTexts() {
    for (String text :
        List.of(
            "",
            ".",
            ":",
            "::",
            ":::",
            "...",
            "1",
            "1.2.3",
            "1.2.3.4.5",
            "01.2.3.4",
            "1.2.3.04",
            "256.1.1.1",
            "1.1.1.999999999999",
            "0x1.2.3.4",
            " 1.2.3.4",
            "1.2.3.4 ",
            "1.2.3.4\n",
            "::1::",
            "1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7:8:9",
            "1:2:3:4:5:6:7::",
            "::2:3:4:5:6:7:8",
            "1::3:4:5:6:7:8",
            "1:2:3:4::5:6:7:8",
            "::1.2.3.4",
            "::ffff:1.2.3.4",
            "1:2:3:4:5:6:1.2.3.4",
            "1:2:3:4:5:6:7:1.2.3.4",
            "1.2.3.4::",
            "::1.2.3",
            "::1.2.3.256",
            "::12345",
            "::g",
            "fe80::1%eth0",
            "[::1]",
            "-1.2.3.4",
            "٣.1.1.1",
            "1:2:3:4:5:6:7:",
            ":1:2:3:4:5:6:7",
            "1.2.3.4/24",
            "::/64",
            "::FFFF",
            "0:0:0:0:0:0:0:0",
            "00000::")) {
      assertAlike(text);
    }
  }

  @Test
  void prefixesHoldTheSameAddresses() {
    var random = new Random(13);
    for (int i = 0; i < ROUNDS; i++) {
      boolean four = random.nextBoolean();
      IpAddress one = IpAddress.of(four ? v4(random) : v6(random));
      int length = random.nextInt(one.bits() + 1);
      IpPrefix prefix = IpPrefix.around(one, length);
      IPAddress other = library(one.toString()).orElseThrow().toPrefixBlock(length);
      assertArrayEquals(other.getLower().getBytes(), prefix.network().bytes());
      assertTrue(prefix.contains(one));
      IpAddress elsewhere = IpAddress.of(four ? v4(random) : v6(random));
      assertEquals(
          other.contains(library(elsewhere.toString()).orElseThrow()), prefix.contains(elsewhere));
      assertArrayEquals(
          other.getNetwork().getNetworkMask(length, false).getBytes(),
          new IpInterface(one, length).mask().bytes());
    }
  }

  @Test
  void orderIsThatOfNumbers() {
    var random = new Random(17);
    for (int i = 0; i < ROUNDS; i++) {
      boolean four = random.nextBoolean();
      String here = four ? v4(random) : v6(random);
      String there = four ? v4(random) : v6(random);
      assertEquals(
          Integer.signum(
              library(here)
                  .orElseThrow()
                  .getValue()
                  .compareTo(library(there).orElseThrow().getValue())),
          Integer.signum(IpAddress.of(here).compareTo(IpAddress.of(there))));
    }
  }

  @Test
  void aPrefixHasNoHostBits() {
    assertThrows(IllegalArgumentException.class, () -> new IpPrefix(IpAddress.of("192.0.2.1"), 24));
    assertThrows(IllegalArgumentException.class, () -> new IpPrefix(IpAddress.of("192.0.2.0"), 33));
  }

  private static void assertAlike(String text) {
    Optional<IPAddress> theirs = library(text);
    Optional<IpAddress> ours = IpAddress.parse(text);
    assertEquals(theirs.isPresent(), ours.isPresent(), () -> "\"" + text + "\"");
    if (ours.isPresent()) {
      assertArrayEquals(theirs.get().getBytes(), ours.get().bytes(), text);
      assertEquals(theirs.get().toCanonicalString(), ours.get().toString(), text);
      assertEquals(ours.get(), IpAddress.of(ours.get().toString()));
    }
  }

  private static Optional<IPAddress> library(String text) {
    if (!text.equals(text.strip())) {
      // the library looks past blanks at the edges, and we do not
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(new IPAddressString(text, STRICT).toAddress());
    } catch (AddressStringException | IncompatibleAddressException refused) {
      return Optional.empty();
    }
  }

  private static String v4(Random random) {
    return random.nextInt(256)
        + "."
        + random.nextInt(256)
        + "."
        + random.nextInt(256)
        + "."
        + random.nextInt(256);
  }

  /** Any of the three forms, with runs of zeros more often than chance gives them. */
  private static String v6(Random random) {
    var groups = new String[8];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = random.nextInt(3) == 0 ? "0" : Integer.toHexString(random.nextInt(0x10000));
    }
    int count = random.nextInt(4) == 0 ? 6 : 8;
    var text = new StringBuilder();
    int gap = random.nextBoolean() ? random.nextInt(count) : -1;
    int hidden = gap < 0 ? 0 : 1 + random.nextInt(count - gap);
    for (int i = 0; i < count; i++) {
      if (i == gap) {
        text.append("::");
        i += hidden - 1;
      } else {
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":");
        text.append(random.nextInt(5) == 0 ? groups[i].toUpperCase(Locale.ROOT) : groups[i]);
      }
    }
    if (count == 6) {
      text.append(text.charAt(text.length() - 1) == ':' ? "" : ":").append(v4(random));
    }
    return text.toString();
  }
}
