package org.peerage.schema;

import java.util.List;
import org.peerage.value.Sourced;

/**
 * A list, each element with its place.
 *
 * @param bare whether a single value may stand without brackets, as a list of one
 * @param most greatest number of elements
 */
public record ListType<E>(ScalarType<E> element, boolean bare, int most)
    implements Type<List<Sourced<E>>> {

  @Override
  public String words() {
    return bare ? element.words() + ", or a list of them" : "a list, each " + element.words();
  }

  @Override
  public String example() {
    return "[" + element.example() + "]";
  }
}
