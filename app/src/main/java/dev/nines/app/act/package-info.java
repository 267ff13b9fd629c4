/// Everything a person can do in the window, told once: menus, buttons, keys and sheets are made from it.
@NullMarked
package dev.nines.app.act;

import org.jspecify.annotations.NullMarked;
