package org.peerage.rules.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Attribute;
import org.peerage.schema.Schema;
import org.peerage.source.Span;
import org.peerage.value.OptionKey;
import org.peerage.value.Secret;
import org.peerage.value.Sourced;
import org.peerage.value.Unprintable;

/**
 * Flags a text that no command line and no page can carry: a control character, which would end the
 * command and begin another; a double quote, for which the command line knows no escape
 * (Administrator Guide X15.0, Reference Material; appliance-cli.md section 1); a character that
 * hides or turns the direction of the text, so that a reader approves another command than is sent;
 * and what a build would take for the placeholder of a secret. Conductors have no command line:
 * what is said of them is typed on pages, where nothing speaks against a double quote.
 *
 * <p>Texts are all that is free: names, addresses and numbers are checked by their types. A secret
 * is looked at by its reference, which stands in its placeholder.
 */
public final class ValueBreaksCommand implements ClusterRule {

  @Override
  public String id() {
    return "value-breaks-command";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    look(cluster, cluster.element(), cluster.label(), findings);
    return findings;
  }

  private static void look(
      Cluster cluster, Element element, String subject, List<Finding> findings) {
    for (Sourced<?> label : element.labels()) {
      if (label.value() instanceof String text && isSuspect(text)) {
        look(cluster, "the name of a " + element.kind().title(), label, subject, findings);
      }
    }
    if (holdsSuspect(element)) {
      for (Attribute<?> attribute : element.kind().attributes()) {
        Optional<? extends Sourced<?>> value = element.stated(attribute);
        if (value.isPresent()) {
          look(cluster, attribute.name(), value.get(), subject, findings);
        }
      }
    }
    for (Element child : element.children()) {
      look(
          cluster,
          child,
          child.kind() == Schema.PEER ? cluster.label() + "/" + child.label() : subject,
          findings);
    }
  }

  private static void look(
      Cluster cluster, String what, Sourced<?> value, String subject, List<Finding> findings) {
    if (value.value() instanceof List<?> many) {
      for (Object one : many) {
        if (one instanceof Sourced<?> sourced) {
          look(cluster, what, sourced, subject, findings);
        }
      }
    } else if (value.value() instanceof String text && isSuspect(text)) {
      look(cluster, what, text, value.at(), subject, findings);
    } else if (value.value() instanceof OptionKey key && isSuspect(key.text())) {
      look(cluster, what, key.text(), value.at(), subject, findings);
    } else if (value.value() instanceof Secret secret && !secret.hasPlaceholder()) {
      findings.add(
          Finding.at(
                  value.at(),
                  subject,
                  "the reference of " + what + " holds what would end its placeholder")
              .on(cluster)
              .help("name the secret without a double quote, `}` and control characters"));
    }
  }

  /** Whether a value is worth a closer look: next to none is. */
  private static boolean holdsSuspect(Element element) {
    int count = element.statedCount();
    for (int i = 0; i < count; i++) {
      if (isSuspect(element.stated(i).value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuspect(Object value) {
    if (value instanceof List<?> many) {
      for (Object one : many) {
        if (one instanceof Sourced<?> sourced && isSuspect(sourced.value())) {
          return true;
        }
      }
      return false;
    }
    return value instanceof String text && isSuspect(text)
        || value instanceof OptionKey key && isSuspect(key.text())
        || value instanceof Secret;
  }

  /** Whether a text holds anything but plain characters: next to none does. */
  private static boolean isSuspect(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < ' ' || unit > '~' || unit == '"' || unit == '$') {
        return true;
      }
    }
    return false;
  }

  private static void look(
      Cluster cluster, String what, String text, Span at, String subject, List<Finding> findings) {
    if (text.contains(Secret.PLACEHOLDER)) {
      findings.add(
          Finding.at(at, subject, what + " holds `" + Secret.PLACEHOLDER + "`")
              .on(cluster)
              .help(
                  "a build takes it for the placeholder of a secret: write secret(\"env:NAME\") for"
                      + " the whole value, or other words"));
      return;
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int one = text.codePointAt(i);
      boolean quote = one == '"' && !cluster.isConductor();
      if (quote || Unprintable.is(one)) {
        String carrier = cluster.isConductor() ? "field" : "command";
        findings.add(
            Finding.at(
                    at,
                    subject,
                    what + " holds " + name(one) + ", which no " + carrier + " can carry")
                .on(cluster)
                .help(help(one, carrier)));
        return;
      }
    }
  }

  private static String help(int one, String carrier) {
    if (one == '"') {
      return "write single quotes, or do without: a command has no way to write \"";
    }
    return breaksLine(one)
        ? "write the text on one line, without control characters"
        : "write the text without it: whoever reads the " + carrier + " must see what is sent";
  }

  private static boolean breaksLine(int one) {
    return Character.isISOControl(one) || one == '\u2028' || one == '\u2029';
  }

  private static String name(int one) {
    return switch (one) {
      case '"' -> "a double quote";
      case '\n' -> "a line feed";
      case '\r' -> "a carriage return";
      case '\t' -> "a tab";
      case '\0' -> "a null character";
      default -> (breaksLine(one) ? "the control" : "the hidden") + " character U+" + hex(one);
    };
  }

  private static String hex(int one) {
    String digits = Integer.toHexString(one).toUpperCase(java.util.Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
