interface Job {
  id: string;
  name: string;
  state: string;
  share: number;
  articles: number;
  added: number;
  claims: number;
  problems: string[];
}

/** Files dropped on the page go to the server one by one, and their progress is shown until all are read. */
export function adding(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-drop]");
  const list = document.querySelector<HTMLElement>("[data-jobs]");
  const input = form?.querySelector<HTMLInputElement>("input[type=file]");
  if (!form || !list || !input) return;

  const send = async (files: Iterable<File>): Promise<void> => {
    for (const file of files) {
      const response = await fetch("/api/v1/documents?name=" + encodeURIComponent(file.name), { method: "POST", body: file, headers: { "Content-Type": "application/octet-stream" } });
      if (response.ok) show(list, (await response.json()) as Job);
      else show(list, { id: "x" + file.name, name: file.name, state: "failed", share: 1, articles: 0, added: 0, claims: 0, problems: [((await response.json()) as { detail: string }).detail] });
    }
    void watch(list);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (input.files) void send([...input.files]).then(() => form.reset());
  });
  for (const name of ["dragenter", "dragover"]) {
    form.addEventListener(name, (event) => {
      event.preventDefault();
      form.classList.add("over");
    });
  }
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    if (event.dataTransfer) void send([...event.dataTransfer.files]);
  });
  void watch(list);
}

let watching = false;

async function watch(list: HTMLElement): Promise<void> {
  if (watching) return;
  watching = true;
  for (let open = true; open; ) {
    const response = await fetch("/api/v1/jobs");
    if (!response.ok) break;
    const { jobs } = (await response.json()) as { jobs: Job[] };
    for (const job of [...jobs].reverse()) show(list, job);
    open = jobs.some((job) => job.state === "waiting" || job.state === "reading");
    if (open) await new Promise((resolve) => window.setTimeout(resolve, 700));
  }
  watching = false;
}

function show(list: HTMLElement, job: Job): void {
  let item = list.querySelector<HTMLElement>(`[data-job="${CSS.escape(job.id)}"]`);
  if (!item) {
    item = document.createElement("li");
    item.className = "panel";
    item.dataset.job = job.id;
    const name = document.createElement("strong");
    name.append(document.createElement("bdi"));
    const progress = document.createElement("progress");
    progress.max = 1;
    progress.setAttribute("aria-label", job.name);
    item.append(name, " ", element("span", "state"), progress, element("p", "note counts-line"), element("ul", "problems"));
    (name.firstChild as HTMLElement).textContent = job.name;
    list.prepend(item);
  }
  const set = (selector: string, text: string): void => {
    const part = item.querySelector(selector);
    if (part && part.textContent !== text) part.textContent = text;
  };
  set(".state", list.dataset[job.state] ?? job.state);
  set(".counts-line", (list.dataset.counts ?? "").replace("{0}", String(job.articles)).replace("{1}", String(job.added)).replace("{2}", String(job.claims)));
  const progress = item.querySelector("progress");
  if (progress) progress.value = job.share;
  const problems = item.querySelector(".problems");
  problems?.replaceChildren(...job.problems.map((problem) => element("li", "", problem)));
}

function element(tag: string, name: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}
