package org.peerage.value;

/**
 * A reference to a secret, never the secret.
 *
 * @param source where it is kept
 * @param locator name of the environment variable, path of the file, or command line; empty for
 *     {@link Source#FACTORY_DEFAULT}
 */
public record Secret(Source source, String locator) {

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
