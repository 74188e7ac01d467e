namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>The contact that was chosen for a question.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Reason">Why this one, as a whole sentence in the asker's language.</param>
public sealed record ContactRoute(Contact Contact, string Reason);
