import { HostError, HostObject } from "../protocol/host-object";

/** Whom the library tells, unasked, that an add-in's buttons are ready; there are no buttons here. */
class AddInServiceModel extends HostObject {
  readonly kind = "AddinInternalService";
  notifyActionHandlerReady(): void {}
}

/** The objects that the library makes by their full name. */
export function newServiceObject(name: unknown): HostObject {
  if (name === "Microsoft.InternalService.AddinInternalService") return new AddInServiceModel();
  throw new HostError("ApiNotFound", `the stand-in for Excel has no ${String(name)}`);
}
