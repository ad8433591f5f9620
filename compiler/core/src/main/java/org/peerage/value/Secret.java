package org.peerage.value;

/**
 * A reference to a secret, never the secret.
 *
 * @param source where it is kept
 * @param locator name of the environment variable, path of the file, or command line; empty for
 *     {@link Source#FACTORY_DEFAULT}
 */
public record Secret(Source source, String locator) {

  /** What a placeholder begins with; no other text of a script holds it. */
  public static final String PLACEHOLDER = "${secret:";

  /** What stands for the secret until somebody fills it in: {@code ${secret:env:NAME}}. */
  public String placeholder() {
    return PLACEHOLDER + reference() + "}";
  }

  /** Whether its reference can stand in a placeholder, between the quotes of a command. */
  public boolean hasPlaceholder() {
    String reference = reference();
    return reference.indexOf('"') < 0 && reference.indexOf('}') < 0 && Unprintable.none(reference);
  }

  /** The reference as scripts and runbooks show it: {@code env:POLICY_PASSWORD}. */
  public String reference() {
    return source.prefix + locator;
  }

  /** Where a secret is kept. */
  public enum Source {
    ENVIRONMENT("env:"),
    FILE("file:"),
    COMMAND("command:"),
    /** The word {@code default}: the password the unit was shipped with, where one may say so. */
    FACTORY_DEFAULT("default");

    private final String prefix;

    Source(String prefix) {
      this.prefix = prefix;
    }

    public String prefix() {
      return prefix;
    }
  }
}
