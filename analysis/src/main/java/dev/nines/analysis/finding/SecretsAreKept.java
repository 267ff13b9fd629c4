package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.SecretStore;
import dev.nines.model.component.SecretStoreKind;

/// Secrets are not kept in plain text.
final class SecretsAreKept extends Rule {

    SecretsAreKept() {
        super("secret.plain-text", Severity.ERROR, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(SecretStore.class, (component, store) -> {
            if (store.type() == SecretStoreKind.PLAIN_TEXT) {
                sink.add(component, Fixes.change(component, "type", SecretStoreKind.SECRETS_MANAGER), store.secrets());
            }
        });
    }
}
