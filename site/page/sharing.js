// The dialog that offers a share link, and says how long it is.

import { fragmentOf, LONGEST } from "./share.js";
import { copy } from "./take.js";

const $ = (id) => document.getElementById(id);

/** Opens the dialog; it closes with the value "copied" where the link was copied. */
export async function offerLink(input, words) {
  const link = location.href.replace(/#.*/s, "") + await fragmentOf(input);
  const long = link.length > LONGEST, address = $("address"), button = $("copy-link");
  $("sharing-size").textContent = words.say(long ? "page.share.long" : "page.share.size", { n: link.length, most: LONGEST });
  address.value = long ? "" : link;
  address.parentElement.hidden = button.hidden = long;
  button.onclick = async () => (await copy(link) ? $("sharing").close("copied") : address.select());
  $("sharing").returnValue = "";
  $("sharing").showModal();
  if (long) return;
  address.select();
  address.scrollLeft = 0;
}
