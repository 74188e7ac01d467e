using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>What recurs.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Items">The groups of this page, those that most people asked first.</param>
/// <param name="First">Where the page begins, from 0.</param>
/// <param name="Total">How many groups there are.</param>
public sealed record RecurringListReply(Language Language, string Nonce, EquatableList<RecurringGroup> Items, int First, int Total) : Reply(Language)
{
    /// <summary>How many are shown on a page.</summary>
    public const int PageSize = 5;
}

/// <summary>To whom a group would be raised, with a field for the reason. Nothing has been raised.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Group">The group.</param>
/// <param name="Route">The proposed body, and why.</param>
public sealed record RecurringRaiseReply(Language Language, string Nonce, RecurringGroup Group, NationalRoute Route) : Reply(Language);

/// <summary>What came of the raising of a group.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Group">The group as it was before.</param>
/// <param name="Body">The body.</param>
/// <param name="Raised">How many open questions were raised.</param>
/// <param name="Already">How many were with the body already.</param>
/// <param name="Refused">How many were not raised, and why.</param>
public sealed record RecurringRaisedReply(
    Language Language, string Nonce, RecurringGroup Group, NationalBody Body, int Raised, int Already, IReadOnlyDictionary<Refusal, int> Refused) : Reply(Language);
