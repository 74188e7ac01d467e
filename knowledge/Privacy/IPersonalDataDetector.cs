namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>Finds one kind of personal data. Detectors keep no state and are safe to use from several threads.</summary>
public interface IPersonalDataDetector
{
    /// <summary>Finds what is there; places may overlap and come in any order.</summary>
    /// <param name="text">The text, folded so that look-alike characters cannot hide anything.</param>
    IEnumerable<PersonalDataFinding> Find(FoldedText text);
}
