package dev.nines.model.component;

import java.util.List;

import dev.nines.model.setting.Permission;

/// What programs that act in it may do (IAM).
@KindOf(group = Group.OPERATIONS, within = {"region", "vpc"}, topLevel = true)
public record Role(List<Permission> permissions) implements Spec {

    public Role {
        permissions = List.copyOf(permissions);
    }
}
