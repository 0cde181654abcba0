/** Turns a drawing of this server into a PNG file in the browser: nothing is sent anywhere. */
export function pictures(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-picture]")) {
    button.hidden = false;
    button.addEventListener("click", () => void save(button.dataset.picture ?? "", button.dataset.name ?? "alaqat.png"));
  }
}

async function save(address: string, name: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) return;
  const source = URL.createObjectURL(new Blob([await response.text()], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement("canvas");
  const scale = 2;
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext("2d");
  if (!context) return;
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(source);
  canvas.toBlob((blob) => {
    if (!blob) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }, "image/png");
}
