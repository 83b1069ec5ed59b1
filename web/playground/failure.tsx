import { Component, type ReactNode } from "react";

/** Shows a message in place of what could not be loaded or drawn. */
export class Failure extends Component<{ readonly message: string; readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <p role="alert">{this.props.message}</p> : this.props.children;
  }
}
