using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>
/// Decides who may stand for a lesson from now on. What is offered and what is accepted is the same rule. Safe to use from several threads.
/// </summary>
/// <param name="keepers">The people.</param>
/// <param name="presence">Tells who is gone.</param>
public sealed class TakingOver(IKeeperRegister keepers, KeeperPresence presence)
{
    /// <summary>
    /// Why somebody may not stand for a lesson. It must be one that nobody answers for: without an owner, or its owner is gone or has not
    /// answered. Then it is open to people of its own organisation, to whom the bot has asked, and to curators, but to these not where it
    /// came with the bot and nobody has said anything of it: such a lesson is no care of theirs.
    /// </summary>
    /// <param name="lesson">The lesson as it is now.</param>
    /// <param name="actor">The person.</param>
    /// <param name="reader">What the person may see.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The reason; null if they may, or do so already.</returns>
    public async Task<KeepRefusal?> RefusalAsync(Lesson lesson, Actor actor, Reader reader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(reader);
        if (!reader.CanSee(lesson, actor.Key))
        {
            return KeepRefusal.NoSuchLesson;
        }

        if (lesson.Owner == actor.Key)
        {
            return null;
        }

        var may = (actor.IsCurator && ILessonsInCare.Holds(lesson)) || IsOf(lesson, reader)
            || (await keepers.FindAsync(actor.Key, cancellationToken)).About(lesson.Id) is { Kind: KeptQuestionKind.TakeOver };
        return !may ? KeepRefusal.NotForYou
            : await IsAnsweredForAsync(lesson, cancellationToken) ? KeepRefusal.HasOwner
            : null;
    }

    /// <summary>Whether to offer a person to stand for a lesson.</summary>
    /// <param name="lesson">The lesson as it is now.</param>
    /// <param name="actor">The person.</param>
    /// <param name="reader">What the person may see.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<bool> IsOfferedAsync(Lesson lesson, Actor actor, Reader reader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(actor);
        return lesson.Owner != actor.Key && await RefusalAsync(lesson, actor, reader, cancellationToken) is null;
    }

    /// <summary>Whether the bot can write to a person.</summary>
    /// <param name="personKey">The person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    internal async Task<bool> IsThereAsync(string personKey, CancellationToken cancellationToken)
        => await presence.OfAsync(personKey, cancellationToken) != Presence.Gone;

    /// <summary>A mark alone frees nothing: the owner may have asked for it, or a curator set it while the owner is at it.</summary>
    private async Task<bool> IsAnsweredForAsync(Lesson lesson, CancellationToken cancellationToken)
        => lesson.Owner is { } owner && await IsThereAsync(owner, cancellationToken)
            && !(lesson.Unconfirmed is not null && (await keepers.FindAsync(owner, cancellationToken)).About(lesson.Id) is { End: KeptQuestionEnd.Unanswered });

    private static bool IsOf(Lesson lesson, Reader reader)
        => reader.Organisation is not null && string.Equals(lesson.Organisation, reader.Organisation, StringComparison.OrdinalIgnoreCase);
}
