/** Shows the cards of the claims that rest on a marked word: on hover, on focus, on the first tap. */
export function cards(): void {
  let pop: HTMLElement | null = null;
  let anchor: Element | null = null;
  let closing = 0;

  const close = (): void => {
    pop?.remove();
    pop = null;
    anchor = null;
    light([]);
  };

  const open = (mark: Element): void => {
    window.clearTimeout(closing);
    if (anchor === mark) return;
    close();
    const numbers = (mark.getAttribute("data-claims") ?? "").split(" ").filter(Boolean);
    const found = numbers.map((n) => document.getElementById("c" + n)).filter((card): card is HTMLElement => card !== null);
    if (found.length === 0) return;
    light(numbers);
    if (mark.closest(".article, .arcs") === null) return;
    anchor = mark;
    pop = document.createElement("div");
    pop.className = "pop";
    pop.setAttribute("role", "tooltip");
    for (const card of found.slice(0, 4)) {
      const copy = card.cloneNode(true) as HTMLElement;
      for (const inner of [copy, ...copy.querySelectorAll("[id]")]) inner.removeAttribute("id");
      copy.removeAttribute("aria-labelledby");
      pop.append(copy);
    }
    pop.addEventListener("pointerenter", () => window.clearTimeout(closing));
    pop.addEventListener("pointerleave", later);
    document.body.append(pop);
    place(mark, pop);
  };

  const later = (): void => {
    window.clearTimeout(closing);
    closing = window.setTimeout(close, 220);
  };

  for (const mark of document.querySelectorAll("[data-claims]")) {
    mark.addEventListener("pointerenter", (event) => {
      if ((event as PointerEvent).pointerType === "mouse") open(mark);
    });
    mark.addEventListener("pointerleave", (event) => {
      if ((event as PointerEvent).pointerType === "mouse") later();
    });
    mark.addEventListener("focus", () => open(mark));
    mark.addEventListener("blur", later);
    mark.addEventListener("click", (event) => {
      const touched = (event as PointerEvent).pointerType === "touch";
      if (touched && anchor !== mark) {
        event.preventDefault();
        open(mark);
      } else if (!touched) close();
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  document.addEventListener("pointerdown", (event) => {
    if (pop && !pop.contains(event.target as Node) && event.target !== anchor) close();
  });
}

/** Marks in the text, arcs and cards of the same claims light up together. */
function light(numbers: string[]): void {
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  if (numbers.length === 0) return;
  for (const mark of document.querySelectorAll(".article [data-claims]")) {
    const own = (mark.getAttribute("data-claims") ?? "").split(" ");
    if (own.some((n) => numbers.includes(n))) mark.classList.add("lit");
  }
}

function place(mark: Element, pop: HTMLElement): void {
  const box = mark.getBoundingClientRect();
  const own = pop.getBoundingClientRect();
  const margin = 8;
  const left = Math.max(margin, Math.min(box.left + box.width / 2 - own.width / 2, window.innerWidth - own.width - margin));
  const below = box.bottom + margin;
  const top = below + own.height > window.innerHeight && box.top > own.height + margin ? box.top - own.height - margin : below;
  pop.style.left = `${left + window.scrollX}px`;
  pop.style.top = `${top + window.scrollY}px`;
}
