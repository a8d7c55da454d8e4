import { startPage } from "./start-page";
import "./page.css";

startPage();
