package dev.nines.app.inspector;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

import atlantafx.base.controls.CustomTextField;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A search field over a catalogue: what fits is listed under it with its size and price.
final class OfferEditor implements Editor {

    private static final int ROW = 30;
    private static final int MOST_ROWS = 9;
    private static final double LEAST_WIDTH = 340;

    private final CustomTextField field = new CustomTextField();
    private final Label detail = new Label();
    private final ListView<Offer> list = new ListView<>();
    private final Popup popup = new Popup();
    private final Supplier<List<Offer>> offers;
    private final Around around;
    private final Target target;
    private @Nullable Object shown;
    private boolean showing;

    OfferEditor(Supplier<List<Offer>> offers, Around around, Target target) {
        this.offers = offers;
        this.around = around;
        this.target = target;
        detail.getStyleClass().add("unit");
        field.setRight(detail);
        list.getStyleClass().add("offers");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new OfferCell());
        list.setOnMouseClicked(_ -> choose(list.getSelectionModel().getSelectedItem()));
        popup.setAutoHide(true);
        popup.getContent().add(list);
        field.textProperty().addListener(_ -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.setOnMouseClicked(_ -> open(""));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                field.selectAll();
            } else {
                left();
            }
        });
    }

    @Override
    public Region control() {
        return field;
    }

    @Override
    public void show(@Nullable Object value, boolean mixed) {
        if (field.isFocused() && Objects.equals(value, shown)) {
            return;
        }
        shown = value;
        showing = true;
        field.setText(mixed || value == null ? "" : value.toString());
        field.setPromptText(mixed ? around.texts().of("mixed") : around.texts().of("offer.search"));
        showing = false;
        detail.setText(offers.get().stream().filter(offer -> offer.name().equals(value)).findFirst()
                .map(Offer::price).orElse(""));
        target.refuse(null);
    }

    private void search() {
        if (!showing && field.isFocused()) {
            detail.setText("");
            open(field.getText());
        }
    }

    private void open(String typed) {
        var fitting = offers.get().stream().filter(offer -> offer.matches(typed)).toList();
        list.getItems().setAll(fitting);
        if (fitting.isEmpty() || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.setPrefSize(Math.max(LEAST_WIDTH, field.getWidth()),
                Math.min(MOST_ROWS, fitting.size()) * ROW + 10.0);
        var at = fitting.stream().filter(offer -> offer.name().equals(shown)).findFirst()
                .orElse(fitting.getFirst());
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, fitting.indexOf(at) - 2));
        if (!popup.isShowing()) {
            Bounds place = field.localToScreen(field.getLayoutBounds());
            popup.show(field, place.getMaxX() - list.getPrefWidth(), place.getMaxY() + 4);
        }
    }

    private void pressed(KeyEvent event) {
        var chosen = list.getSelectionModel();
        switch (event.getCode()) {
            case KeyCode.DOWN -> {
                if (popup.isShowing()) {
                    chosen.selectNext();
                    list.scrollTo(Math.max(0, chosen.getSelectedIndex() - 4));
                } else {
                    open("");
                }
                event.consume();
            }
            case KeyCode.UP -> {
                chosen.selectPrevious();
                list.scrollTo(Math.max(0, chosen.getSelectedIndex() - 4));
                event.consume();
            }
            case KeyCode.ENTER -> {
                if (popup.isShowing()) {
                    choose(chosen.getSelectedItem());
                } else {
                    left();
                }
                event.consume();
            }
            case KeyCode.ESCAPE -> back();
            default -> {
                // typing goes on
            }
        }
    }

    private void back() {
        popup.hide();
        showing = true;
        field.setText(shown == null ? "" : shown.toString());
        showing = false;
        target.refuse(null);
    }

    private void choose(@Nullable Offer offer) {
        popup.hide();
        if (offer == null) {
            return;
        }
        showing = true;
        field.setText(offer.name());
        field.positionCaret(offer.name().length());
        showing = false;
        detail.setText(offer.price());
        target.refuse(null);
        if (!offer.name().equals(shown)) {
            shown = offer.name();
            target.set(offer.name(), false);
        }
    }

    private void left() {
        popup.hide();
        var typed = field.getText().strip();
        if (typed.isEmpty() || typed.equals(shown)) {
            back();
            return;
        }
        offers.get().stream().filter(offer -> offer.name().equals(typed)).findFirst()
                .ifPresentOrElse(this::choose,
                        () -> target.refuse(Message.of(OfferEditor.class, "error.offer", typed)));
    }

    /// An entry: name, size, price.
    private static final class OfferCell extends ListCell<Offer> {

        private final Label name = new Label();
        private final Label detail = new Label();
        private final Label price = new Label();
        private final HBox row = new HBox(8, name, detail, price);

        OfferCell() {
            HBox.setHgrow(detail, Priority.ALWAYS);
            detail.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(120);
            row.getStyleClass().add("offer");
            detail.getStyleClass().add("muted");
            price.setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setGraphic(offer == null || empty ? null : row);
            if (offer != null) {
                name.setText(offer.name());
                detail.setText(offer.detail());
                price.setText(offer.price());
            }
        }
    }
}
