import { adding } from "./adding";
import { cards } from "./cards";
import { pictures } from "./pictures";
import { slider } from "./slider";

cards();
pictures();
slider();
adding();
