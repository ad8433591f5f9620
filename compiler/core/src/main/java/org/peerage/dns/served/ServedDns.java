package org.peerage.dns.served;

import java.util.List;

/**
 * What the name servers of one view answered.
 *
 * @param answers server by server, each in the order of the questions
 */
public record ServedDns(List<Served> answers) {

  public ServedDns {
    answers = List.copyOf(answers);
  }
}
