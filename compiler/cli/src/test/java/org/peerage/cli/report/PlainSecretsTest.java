package org.peerage.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerage.source.SourceText;

/** What is hidden of a text that nobody understood. */
class PlainSecretsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ldap-credential = \"hunter2\"",
        "password: hunter2 ",
        "PASSWORD=hunter2}",
        "password \"hunter2\"",
        "snmp { community-name = hunter2 x }",
        "login { passphrase = 'hunter2' }",
        "pre-shared-key = \"hunter2",
        "admin-passwords = hunter2",
      })
  void aValueBehindTheNameOfASecretIsHidden(String line) {
    assertEquals(1, hidden(line).size(), hidden(line)::toString);
    assertEquals("hunter2", hidden(line).get(0).replaceAll("[\"']", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password = secret(\"env:POLICY_PASSWORD\")",
        "let psk = secret(\"env:CONDUCTOR_CLUSTER_KEY\")",
        "root-password = default",
        "password = $psk",
        "description = \"where the password is kept\"",
        "# peerage: allow literal-secret because \"a password of the laboratory\"",
      })
  void aReferenceIsShown(String line) {
    assertEquals(List.of(), hidden(line));
  }

  private static List<String> hidden(String line) {
    var text = new SourceText("edge.peerage", line);
    return PlainSecrets.in(text).stream()
        .map(span -> line.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void aQuoteInsideAQuotedSecretDoesNotEndIt() {
    assertEquals(List.of("\"a\\\"b\""), hidden("password = \"a\\\"b\" x = 1"));
  }
}
