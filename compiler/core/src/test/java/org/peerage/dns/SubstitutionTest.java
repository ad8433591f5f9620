package org.peerage.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerage.schema.Read;

/** RFC 3402 section 3.2 and POSIX extended regular expressions. */
class SubstitutionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!^.*$!sip:john.smith@example.com!",
        "!^(.*)$!sip:\\1@example.com!",
        "/^.*$/http:\\/\\/example.com\\//i",
        "!^\\+44(.*)$!sip:\\1@example.com!",
        "!^(a|b)(c)$!sip:\\2\\1!",
        "!^[]-]*[^]a[:digit:]]{2,5}$!sip:a\\!b!",
        "!^a{3}b{1,}c?d+$!sip:x!",
        "!\\(!sip:x!",
        "!^$!sip:x!",
      })
  void isRead(String text) {
    var read = assertInstanceOf(Read.Good.class, Substitution.read(text));
    assertEquals(text, read.value().toString());
  }

  /** The marked characters stand behind the text, between slashes where they are some. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "``~0-0",
        "1^.*$1sip:x1~0-1",
        "\\^.*$\\sip:x\\~0-1",
        "i^.*$isip:xi~0-1",
        "!^.*$!sip:x~0-11",
        "!^.*$~0-5",
        "!^.*$!sip:x\\!~0-13",
        "!^.*$!sip:x!g~12-13",
        "!^.*$!sip:x!y!~13-14",
        "!^(.*$!sip:x!~2-3",
        "!^.*)$!sip:x!~4-5",
        "!^(.*)$!sip:\\2!~12-14",
        "!^(.*)$!sip:\\0!~12-14",
        "!^.*$!sip:\\1!~10-12",
        "!*a!sip:x!~1-2",
        "!a**!sip:x!~3-4",
        "!^*!sip:x!~2-3",
        "!a||b!sip:x!~3-4",
        "!()!sip:x!~1-2",
        "!a{2!sip:x!~2-3",
        "!a{5,2}!sip:x!~2-7",
        "!a{256}!sip:x!~2-7",
        "![a!sip:x!~1-2",
        "!!sip:x!~1-2",
      })
  void isRefusedAtTheFault(String text, String place) {
    var bad = assertInstanceOf(Read.Bad.class, Substitution.read(text));
    assertEquals(place, bad.from() + "-" + bad.to(), bad.fault());
  }

  @Test
  void theSchemeIsWhatStandsBeforeTheFirstColon() {
    assertEquals(Optional.of("sip"), scheme("!^.*$!SIP:a@b!"));
    assertEquals(Optional.empty(), scheme("!^.*$!john.smith@example.com:5060!"));
    assertEquals(Optional.empty(), scheme("!^.*$!:x!"));
    assertEquals(Optional.empty(), scheme("!^(.*)$!\\1:x!"));
  }

  /** Whatever the URI holds, reading what was made of it gives the URI back. */
  @Test
  void aUriIsEscapedSoThatItComesOutAgain() {
    var random = new Random(3402);
    String pieces = "ab!\\1(sip:@.|";
    for (int i = 0; i < 2000; i++) {
      var uri = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        uri.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      String text = Substitution.to(uri.toString()).toString();
      var read = assertInstanceOf(Read.Good.class, Substitution.read(text), text);
      String result = ((Substitution) read.value()).result();
      assertEquals(uri.toString(), result.replaceAll("\\\\(.)", "$1"), text);
    }
  }

  /** No text makes it fail, and every fault lies inside the text. */
  @Test
  void anyTextIsReadOrRefused() {
    var random = new Random(6116);
    String pieces = "!!!()[]{}*+?|^$\\.a1,-:=";
    for (int i = 0; i < 50_000; i++) {
      var text = new StringBuilder("!");
      for (int length = random.nextInt(20); length > 0; length--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      if (Substitution.read(text.toString()) instanceof Read.Bad<Substitution> bad) {
        boolean inside = bad.from() >= 0 && bad.from() <= bad.to() && bad.to() <= text.length();
        assertEquals(true, inside, text + " " + bad);
      }
    }
  }

  private static Optional<String> scheme(String text) {
    return ((Read.Good<Substitution>) Substitution.read(text)).value().scheme();
  }
}
