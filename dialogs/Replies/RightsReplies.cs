using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>What erasing the person would come to, with the button that does it.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Plan">What would be deleted, what would stay under a pseudonym, and what would stay as it is.</param>
/// <param name="Kept">How long things are kept.</param>
public sealed record ErasePreviewReply(Language Language, string Nonce, PersonalPlan Plan, RetentionOptions Kept) : Reply(Language);

/// <summary>That the person was erased.</summary>
/// <param name="Language">The language.</param>
/// <param name="Receipt">What was done.</param>
/// <param name="Kept">How long things are kept.</param>
public sealed record EraseReceiptReply(Language Language, Receipt Receipt, RetentionOptions Kept) : Reply(Language);

/// <summary>That nothing was erased, because the person thought better of it.</summary>
/// <param name="Language">The language.</param>
public sealed record EraseCancelledReply(Language Language) : Reply(Language);
