namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>The contact that was chosen for a question.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Reason">Why this one, as whole sentences in the asker's language.</param>
/// <param name="StandsInFor">Whom the contact steps in for; null if the contact was chosen for the question itself.</param>
/// <param name="ByFallback">True if nobody at all can take it, so that it goes to the post's channel or mailbox; the contact has no person's name then.</param>
public sealed record ContactRoute(Contact Contact, string Reason, Contact? StandsInFor = null, bool ByFallback = false);
