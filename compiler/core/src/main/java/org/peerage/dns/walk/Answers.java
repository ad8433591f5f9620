package org.peerage.dns.walk;

import java.util.List;
import org.peerage.dns.RecordData;
import org.peerage.value.DomainName;

/** What DNS answers, as far as it is known. */
public interface Answers {

  /** The records of an owner and type; none where there are none, or nothing is known. */
  List<RecordData> records(DomainName owner, String type);

  /** Whether all there is of a name is known: then what is not there does not exist. */
  boolean isKnown(DomainName owner);
}
