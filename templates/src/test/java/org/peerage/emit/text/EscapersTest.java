package org.peerage.emit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerage.value.Secret;

class EscapersTest {

  private final MarkdownText markdown = new MarkdownText();
  private final CsvText csv = new CsvText();

  @Test
  void wordsInMarkdownKeepTheirMeaning() {
    assertEquals("System > Clustering [X-1]", markdown.text("System > Clustering [X-1]"));
    assertEquals("a\\|b \\*c\\* \\_d\\_ \\`e\\`", markdown.text("a|b *c* _d_ `e`"));
    assertEquals("\\<script>", markdown.text("<script>"));
    assertEquals("[x\\](y) ![z\\][a]", markdown.text("[x](y) ![z][a]"));
    assertEquals("\\&lt; \\~\\~s\\~\\~ \\$m\\$ \\@me", markdown.text("&lt; ~~s~~ $m$ @me"));
  }

  @Test
  void aLiteralStandsInACodeSpanThatItCannotClose() {
    assertEquals("`expe1_a`", markdown.literal("expe1_a"));
    assertEquals("``a`b``", markdown.literal("a`b"));
    assertEquals("``` ``a ```", markdown.literal("``a"));
    assertEquals("`(a|b)\\.x`", markdown.literal("(a|b)\\.x"));
    assertEquals("`(a\\|b)`", markdown.cell("(a|b)"));
    assertEquals("(empty)", markdown.literal(""));
  }

  @Test
  void nothingEndsALineOrTurnsItsDirection() {
    assertEquals("`a\\u{a}b`", markdown.literal("a\nb"));
    assertEquals("a\\\\u{202e}b", markdown.text("a\u202eb"));
    assertEquals("\"a\\u{d}\\u{a}b\"", csv.text("a\r\nb"));
    assertEquals("`\\u{d800}`", markdown.literal("\ud800"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "plain,        \"plain\"",
        "=cmd()|x,     \"'=cmd()|x\"",
        "+1,           \"'+1\"",
        "-1,           \"'-1\"",
        "@SUM,         \"'@SUM\"",
        "say \"hi\",   \"say \"\"hi\"\"\""
      })
  void aCsvFieldIsQuotedAndNoFormula(String value, String field) {
    assertEquals(field, csv.text(value));
  }

  @Test
  void aTabOrLineEndInFrontIsNoFormulaEither() {
    assertTrue(csv.text("\t=1").startsWith("\"'"), csv.text("\t=1"));
  }

  @Test
  void aCommandTakesAStringInQuotes() {
    assertEquals("\"UK Sales Office\"", CommandText.quoted("UK Sales Office"));
    assertEquals("\".*@.*\\.example\\.com\"", CommandText.quoted(".*@.*\\.example\\.com"));
    assertEquals("\"\"", CommandText.quoted(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\"b", "a\nb", "a\rb", "a\tb", "a\u0000b", "a\u2028b", "${secret:env:OTHER}"})
  void aCommandRefusesWhatWouldEndTheValueOrTheLine(String value) {
    assertThrows(IllegalArgumentException.class, () -> CommandText.quoted(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "On Off", "a:b", "\"", "ü"})
  void aBareWordIsOneWord(String value) {
    assertThrows(IllegalArgumentException.class, () -> CommandText.bare(value));
  }

  @Test
  void aSecretIsAPlaceholder() {
    var secret = new Secret(Secret.Source.ENVIRONMENT, "POLICY_PASSWORD");
    assertEquals("\"${secret:env:POLICY_PASSWORD}\"", CommandText.placeholder(secret));
    var command = new Secret(Secret.Source.COMMAND, "pass show \"x\"");
    assertThrows(IllegalArgumentException.class, () -> CommandText.placeholder(command));
  }
}
