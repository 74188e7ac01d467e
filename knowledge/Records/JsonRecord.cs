using System.Text.Json;

namespace TeamsPilotBot.Knowledge.Records;

/// <summary>One place in a file of records: a record that could be parsed, or what is wrong there.</summary>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Element">The record; null if there is none.</param>
/// <param name="Problem">What is wrong; null if there is a record.</param>
/// <param name="Id">The id, where one could be seen in a broken record.</param>
/// <param name="IsRecord">False for remarks about the file that concern no record.</param>
public readonly record struct JsonRecord(int Line, JsonElement? Element, RecordNote? Problem, string? Id, bool IsRecord);
