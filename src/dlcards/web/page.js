// The keyboard is the trainer's as soon as it is there, and the way back in's once it has ended.
const attend = () => {
  const { classList } = document.body;
  const wanted = classList.contains("-closed") ? "#closed a" : ".xterm-helper-textarea";
  if (classList.contains("-loaded")) document.querySelector(wanted)?.focus();
};

addEventListener("DOMContentLoaded", () => {
  new MutationObserver(attend).observe(document.body, { attributeFilter: ["class"] });
  addEventListener("focus", attend);
});
