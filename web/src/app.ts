import { cards } from "./cards";
import { pictures } from "./pictures";

cards();
pictures();
