package org.peerage.schema;

import org.peerage.value.Secret;

/**
 * A secret: {@code secret("env:NAME")} and nothing else.
 *
 * @param mayBeDefault whether the word {@code default} may say that the password was never changed
 */
public record SecretType(boolean mayBeDefault) implements Type<Secret> {

  @Override
  public String words() {
    return "a secret";
  }

  @Override
  public String example() {
    return "secret(\"env:NAME\")";
  }
}
