package org.peerage.rules.house;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.peerage.lint.Catalogue;
import org.peerage.lint.RuleFacts;

/** Our catalogue, and behind it the house rules. */
public record HouseCatalogue(Catalogue ours, HouseRules house) implements Catalogue {

  @Override
  public Optional<RuleFacts> find(String id) {
    RuleFacts facts = house.facts().get(id);
    return facts == null ? ours.find(id) : Optional.of(facts);
  }

  @Override
  public boolean isOfText(String id) {
    return ours.isOfText(id);
  }

  @Override
  public List<String> ids() {
    var ids = new TreeSet<>(ours.ids());
    ids.addAll(house.facts().keySet());
    return List.copyOf(ids);
  }
}
