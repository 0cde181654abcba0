/** The network's slider: fetches the picture of the period that is chosen and keeps the address in step. */
export function slider(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-slider]");
  const box = document.querySelector(".network-box");
  const range = form?.querySelector<HTMLInputElement>("input[type=range]");
  const select = form?.querySelector<HTMLSelectElement>("select[name=period]");
  // On a narrow screen the middle is shown first.
  if (box) box.scrollLeft = (box.scrollWidth - box.clientWidth) / 2;
  if (!form || !box || !range || !select) return;
  const label = range.closest("label");
  const output = form.querySelector("output");
  const caption = document.getElementById("network-caption");
  if (!label || range.max === "0") return;
  label.hidden = false;
  (select.closest("label") as HTMLElement).hidden = true;
  let asked: AbortController | null = null;

  const show = async (): Promise<void> => {
    const address = new URL(location.href);
    set(address, "period", select.value);
    history.replaceState(null, "", address);
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".downloads a, a.language")) {
      const to = new URL(link.href);
      set(to, "period", select.value);
      link.href = to.href;
    }
    for (const button of document.querySelectorAll<HTMLElement>("[data-picture]")) {
      const to = new URL(button.dataset.picture ?? "", location.href);
      set(to, "period", select.value);
      button.dataset.picture = to.pathname + to.search;
    }
    address.searchParams.set("format", "svg");
    address.searchParams.set("inline", "1");
    asked?.abort();
    asked = new AbortController();
    try {
      const response = await fetch(address, { signal: asked.signal });
      if (!response.ok) return;
      const drawing = new DOMParser().parseFromString(await response.text(), "image/svg+xml").documentElement;
      box.replaceChildren(document.importNode(drawing, true));
      if (caption) caption.textContent = drawing.getAttribute("aria-label");
      neighbours();
    } catch (fault) {
      if (!(fault instanceof DOMException && fault.name === "AbortError")) throw fault;
    }
  };

  let waiting = 0;
  range.addEventListener("input", () => {
    select.selectedIndex = Number(range.value);
    if (output) output.textContent = select.options[select.selectedIndex]?.text ?? "";
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void show(), 90);
  });
  neighbours();
}

function set(address: URL, name: string, value: string): void {
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
}

/** An actor under the pointer or the focus brings out its own ties. */
export function neighbours(): void {
  const drawing = document.querySelector(".network");
  if (!drawing) return;
  for (const node of drawing.querySelectorAll<SVGAElement>(".node")) {
    const on = (): void => {
      const id = node.dataset.id ?? "";
      const near = new Set([id]);
      for (const tie of drawing.querySelectorAll<SVGAElement>(".tie")) {
        const own = tie.dataset.a === id || tie.dataset.b === id;
        tie.classList.toggle("far", !own);
        if (own) near.add(tie.dataset.a ?? "").add(tie.dataset.b ?? "");
      }
      for (const other of drawing.querySelectorAll<SVGElement>(".node, .name")) other.classList.toggle("far", !near.has(other.dataset.id ?? ""));
    };
    const off = (): void => {
      for (const far of drawing.querySelectorAll(".far")) far.classList.remove("far");
    };
    node.addEventListener("pointerenter", on);
    node.addEventListener("pointerleave", off);
    node.addEventListener("focus", on);
    node.addEventListener("blur", off);
  }
}
