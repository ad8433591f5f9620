package org.peerage.emit.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.emit.plan.PlanView.EntryView;
import org.peerage.emit.setting.Menus;
import org.peerage.emit.setting.Setting;
import org.peerage.emit.setting.Settings;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.plan.Stage;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.Difference;
import org.peerage.plan.state.NetworkAction;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;
import org.peerage.schema.Attribute;
import org.peerage.schema.Peers;
import org.peerage.value.Sourced;

/**
 * What is typed, or compared, in the steps of a stage: the entries of a step, with the values of
 * the definition where an entry stands for a whole page of it.
 */
final class StepEntries {

  private final Difference difference;
  private final Stage stage;
  private final Menus menus;

  StepEntries(Difference difference, Stage stage, Menus menus) {
    this.difference = difference;
    this.stage = stage;
    this.menus = menus;
  }

  /** What the step is done with; for a unit that moves its new addresses. */
  List<EntryView> of(Step step) {
    return step.action() instanceof NetworkAction.Readdress
        ? addresses(step, difference.after())
        : views(step, step.entries(), "(new)", "(deleted)");
  }

  /** What stood there before, in the words of the way back; nothing where there is none. */
  List<EntryView> former(Step step) {
    if (!BackOut.isWayBack(step.back())) {
      return List.of();
    }
    return step.action() instanceof NetworkAction.Readdress
        ? addresses(step, difference.before())
        : views(step, step.former(), "make it again", "take it away");
  }

  private List<EntryView> views(Step step, List<Entry> entries, String added, String deleted) {
    var views = new ArrayList<EntryView>();
    for (Entry entry : entries) {
      switch (entry.kind()) {
        case TYPED -> views.add(typed(entry));
        case ADDED -> views.add(EntryView.told(entry.label(), added, entry.value()));
        case DELETED -> views.add(EntryView.told(entry.label(), deleted, entry.value()));
        case VERSION -> views.add(EntryView.typed(entry.label(), menus.version().toString()));
        case PAGE -> views.addAll(declared(step, Page.valueOf(entry.value())));
        case COMMANDS -> {
          // They stand in a file.
        }
      }
    }
    return views;
  }

  private EntryView typed(Entry entry) {
    return entry.value().isEmpty()
        ? EntryView.told(entry.label(), without(entry.label()), "")
        : EntryView.typed(entry.label(), entry.value());
  }

  /** What is to be done where nothing is typed: a block comes or goes, or a field is cleared. */
  private String without(String label) {
    for (Change change : difference.of(stage.cluster())) {
      if (change.what().equals(label)) {
        return change.after().isPresent() ? "make it as the new definition has it" : "take it away";
      }
    }
    return "(empty)";
  }

  private List<EntryView> addresses(Step step, Estate estate) {
    return peer(step, estate)
        .map(peer -> settings(step, Page.IP, Settings.own(estate, peer)))
        .orElse(List.of());
  }

  private Optional<Peer> peer(Step step, Estate estate) {
    return StepFiles.peer(stage.start().cast().appliances().get(step.actor().number()), estate);
  }

  /** What the definition says of a page, for the unit that acts. */
  private List<EntryView> declared(Step step, Page page) {
    Optional<Peer> peer = peer(step, difference.after());
    if (peer.isEmpty()) {
      return List.of();
    }
    if (page == Page.OPTION_KEYS) {
      String features = String.join(", ", features(peer.get()));
      return features.isEmpty()
          ? List.of()
          : List.of(EntryView.told(menus.path(page), features, features));
    }
    if (page == Page.SECURITY_CERTIFICATES) {
      return certificate(peer.get());
    }
    return settings(step, page, Settings.typedOn(difference.after(), peer.get(), true));
  }

  private List<EntryView> settings(Step step, Page page, List<Setting> settings) {
    String path = menus.path(page);
    boolean isHere = step.page().filter(one -> one == page).isPresent();
    var views = new ArrayList<EntryView>();
    for (Setting setting : settings) {
      if (setting.page().filter(one -> one == page).isPresent()) {
        String row = setting.name().isEmpty() ? "" : setting.name() + ", ";
        String label = (isHere ? "" : path + ": ") + row + setting.label();
        views.add(EntryView.typed(label, setting.value()));
      }
    }
    return views;
  }

  private static List<EntryView> certificate(Peer peer) {
    var views = new ArrayList<EntryView>();
    Optional<Element> block = peer.element().child(Peers.Certificate.KIND);
    block
        .flatMap(one -> one.get(Peers.Certificate.CN))
        .ifPresent(name -> views.add(EntryView.typed("Common name", name.toString())));
    block.ifPresent(
        one -> list("Subject alternative names", one.list(Peers.Certificate.SAN), views));
    block
        .flatMap(one -> one.get(Peers.Certificate.ISSUER))
        .ifPresent(issuer -> views.add(EntryView.typed("Issuer", issuer)));
    list("Trusted authorities", peer.element().list(Peers.TRUSTED_CAS), views);
    return views;
  }

  private static <T> void list(String label, List<Sourced<T>> values, List<EntryView> views) {
    if (!values.isEmpty()) {
      var texts = new ArrayList<String>();
      values.forEach(value -> texts.add(value.value().toString()));
      views.add(EntryView.typed(label, String.join(", ", texts)));
    }
  }

  private static List<String> features(Peer peer) {
    var features = new ArrayList<String>();
    Optional<Element> keys = peer.element().child(Peers.OptionKeys.KIND);
    for (Attribute<?> key : Peers.OptionKeys.KIND.attributes()) {
      if (keys.flatMap(one -> one.stated(key)).isPresent()) {
        features.add(key.title());
      }
    }
    return features;
  }
}
