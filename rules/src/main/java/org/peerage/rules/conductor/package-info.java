/**
 * Rules about Conductors: what they must have to be clustered, and the policy services that lead a
 * VCS or Expressway to them.
 */
package org.peerage.rules.conductor;
