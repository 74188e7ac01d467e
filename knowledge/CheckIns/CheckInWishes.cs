using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>Whether a person wants to be asked each quarter. Safe to use from several threads. Only a store that cannot be reached throws.</summary>
/// <param name="people">Who leads which project.</param>
/// <param name="register">The check-ins.</param>
/// <param name="time">The clock.</param>
public sealed class CheckInWishes(IProjectPeople people, ICheckInRegister register, TimeProvider time)
{
    /// <summary>Takes down what a person wants. For whoever does not want it, what was asked and waits is passed over.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="wants">Whether the person is to be asked.</param>
    /// <param name="language">The language of the person.</param>
    /// <param name="moveId">The id of the click.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The person as they are known now; null if they are not known.</returns>
    public async Task<ProjectPerson?> WantAsync(string personKey, bool wants, Language language, string moveId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var person = await people.ChangeAsync(personKey, before => before is null ? null : before with { WantsCheckIns = wants }, cancellationToken);
        foreach (var open in wants ? [] : (await register.OfPersonAsync(personKey, CheckInRules.QuarterOf(now), cancellationToken)).Where(checkIn => checkIn.IsOpen))
        {
            await register.MoveAsync(open.Key, before => CheckInRules.Skip(before, open.Key, language, moveId, now), cancellationToken);
        }

        return person;
    }
}
